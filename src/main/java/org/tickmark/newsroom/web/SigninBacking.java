package org.tickmark.newsroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.tickmark.newsroom.SignIn;
import org.tickmark.newsroom.SignInResult;

/** The sign-in page. It keeps no view state, so it never expires and makes no session for whoever only looks at it. */
@Named
@RequestScoped
public class SigninBacking {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SECONDS_TO_NEXT_MINUTE = 59;

    @Inject
    private SignIn signIn;

    @Inject
    private SessionOpening sessions;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String username;
    private String password;

    /** Signs in and goes where the person wanted to go; otherwise says what went wrong. */
    public void enter() throws IOException, ServletException {
        SignInResult result = signIn.signIn(username, password);
        if (result instanceof SignInResult.SignedIn in) {
            sessions.open(in.person().username());
            Faces.getExternalContext().redirect(ReturnAddress.own(getFrom()));
        } else if (result instanceof SignInResult.Locked locked) {
            notices.refuse("newsroom.signin.locked", minutesTo(locked.until()), TIME.format(locked.until()));
        } else {
            notices.refuse("newsroom.signin.wrong");
        }
    }

    private long minutesTo(Instant until) {
        return Math.max(1, ChronoUnit.MINUTES.between(clock.instant(), until.plusSeconds(SECONDS_TO_NEXT_MINUTE)));
    }

    /** Where to go afterwards, as the page's address or its form says. */
    public String getFrom() {
        return Faces.getRequestParameter("from");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
