package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tickmark.newsroom.SignInCounting.Attempt;
import org.tickmark.newsroom.SignInResult.Locked;
import org.tickmark.newsroom.SignInResult.SignedIn;
import org.tickmark.newsroom.SignInResult.Wrong;

/**
 * Lets people in who prove their password. Names nobody bears, wrong passwords and disabled people get the same answer
 * after the same time. No transaction is open while a password is compared.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    private SignInCounting counting;

    @Inject
    private Passwords passwords;

    /** Signs in; the person comes with roles and desks loaded. */
    public SignInResult signIn(String username, String password) {
        Attempt attempt = counting.begin(Person.canonical(username));
        if (attempt.refused()) {
            return new Locked(attempt.lockedUntil());
        }
        if (proves(attempt, password)) {
            return new SignedIn(counting.signedIn(attempt.personId()));
        }
        return failed(attempt);
    }

    /** Whether somebody signed in knows their own password; a wrong one counts as a failed sign-in. */
    public boolean provesPassword(String username, String password) {
        Attempt attempt = counting.begin(Person.canonical(username));
        if (attempt.refused()) {
            return false;
        }
        if (proves(attempt, password)) {
            counting.proved(attempt.personId());
            return true;
        }
        failed(attempt);
        return false;
    }

    private boolean proves(Attempt attempt, String password) {
        return passwords.verify(password, attempt.passwordHash()) && attempt.enabled();
    }

    private SignInResult failed(Attempt attempt) {
        if (!attempt.last()) {
            return new Wrong();
        }
        counting.locked(attempt);
        return new Locked(attempt.lockedUntil());
    }
}
