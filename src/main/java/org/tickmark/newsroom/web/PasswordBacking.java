package org.tickmark.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.tickmark.newsroom.ChangingPassword;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Passwords;
import org.tickmark.shared.DomainException;

/** One's own password. This session goes on, all others of the person end. */
@Named
@RequestScoped
public class PasswordBacking {

    @Inject
    private ChangingPassword changing;

    @Inject
    private SessionOpening sessions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Notices notices;

    private String present;
    private String wanted;
    private String again;

    public void change() throws ServletException {
        if (wanted == null || !wanted.equals(again)) {
            throw new DomainException("password.differs");
        }
        changing.change(present, wanted);
        sessions.open(actor.username());
        notices.tell("newsroom.password.changed");
    }

    public int getShortest() {
        return Passwords.SHORTEST;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
