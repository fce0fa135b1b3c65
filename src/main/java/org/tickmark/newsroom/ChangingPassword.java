package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/** Everybody changes their own password here, after proving the present one. */
@ApplicationScoped
@Transactional
public class ChangingPassword {

    @Inject
    private SignIn signIn;

    @Inject
    private PersonRepository people;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Happened> happened;

    /**
     * Replaces the acting person's password; their other sessions end.
     *
     * @throws DomainException when the present password is wrong (counted as a failed sign-in), or the new one is not
     *     good enough or the same
     */
    public void change(String present, String wanted) {
        Long id = actor.requirePerson();
        passwords.requireGood(wanted, actor.username());
        if (!signIn.provesPassword(actor.username(), present)) {
            throw new DomainException("password.wrong");
        }
        if (wanted.equals(present)) {
            throw new DomainException("password.same");
        }
        Person person = people.get(id);
        person.changePassword(passwords.hash(wanted));
        happened.fire(Happened.to("person.password.changed", person, person.displayName()));
    }
}
