package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tickmark.shared.Happened;

/** Keeps the counters of sign-in in transactions of their own: a failure is counted although nobody is let in. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SignInCounting {

    @Inject
    private PersonRepository people;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Clock clock;

    /** Counts an attempt under this name, unless it is locked. Parallel attempts wait for each other. */
    public Attempt begin(String username) {
        Instant now = clock.instant();
        Optional<Person> found = people.lockByUsername(username);
        if (found.isEmpty()) {
            Stranger stranger = people.lockStranger(username);
            if (stranger.isLockedAt(now)) {
                return Attempt.locked(stranger.lockedUntil());
            }
            boolean last = stranger.triedToSignIn(now);
            return new Attempt(null, null, false, last, last ? stranger.lockedUntil() : null);
        }
        Person person = found.get();
        if (person.isLockedAt(now)) {
            return Attempt.locked(person.lockedUntil());
        }
        boolean last = person.triedToSignIn(now);
        return new Attempt(
                person.id(), person.passwordHash(), person.enabled(), last, last ? person.lockedUntil() : null);
    }

    /** The password was right; the attempts no longer count. */
    public void proved(Long personId) {
        people.lock(personId).provedPassword();
    }

    /** Lets the person in. */
    public Person signedIn(Long personId) {
        Person person = people.lock(personId);
        person.signedIn(clock.instant());
        actor.become(person);
        happened.fire(Happened.to("person.signed.in", person, person.displayName()));
        return person;
    }

    /** Announces that the name is locked now. */
    public void locked(Attempt attempt) {
        if (attempt.personId() == null) {
            return;
        }
        Person person = people.get(attempt.personId());
        if (!actor.known()) {
            actor.becomeProgram("sign-in");
        }
        happened.fire(Happened.to("person.locked", person, person.displayName())
                .changed("lockedUntil", null, attempt.lockedUntil()));
    }

    /**
     * A counted attempt.
     *
     * @param personId {@code null} when nobody bears the name, or it was locked before
     * @param passwordHash what to compare with, or {@code null}
     * @param last whether a wrong password locks the name now
     * @param lockedUntil when the lock ends, or {@code null} where there is none
     */
    public record Attempt(Long personId, String passwordHash, boolean enabled, boolean last, Instant lockedUntil) {

        static Attempt locked(Instant until) {
            return new Attempt(null, null, false, false, until);
        }

        boolean refused() {
            return lockedUntil != null && !last;
        }
    }
}
