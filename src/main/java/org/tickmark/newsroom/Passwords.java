package org.tickmark.newsroom;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.tickmark.shared.DomainException;

/**
 * Turns passwords into Argon2id hashes and compares them: 19 MiB, two passes, one lane, the second of the settings the
 * OWASP password storage cheat sheet names as equal in strength.
 */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 12;

    /** In UTF-16 units; a longer one is refused unread, so that hashing stays cheap. */
    public static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Hashes made at the same moment: a flood of sign-ins waits instead of using up the memory. */
    private static final int AT_ONCE = 4;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash(Secrets.password());

    /** The hash in PHC format, with its salt and settings. */
    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(argon2)
                    .getResult();
        } finally {
            places.release();
        }
    }

    /**
     * Whether the password belongs to the hash.
     *
     * @param hash {@code null} for a name nobody bears: the answer is no, and takes as long as any other
     */
    public boolean verify(String password, String hash) {
        String typed = password == null || password.length() > LONGEST ? "" : password;
        String compared = hash == null ? nobodys : hash;
        places.acquireUninterruptibly();
        try {
            boolean same = Password.check(typed, compared).with(Argon2Function.getInstanceFromHash(compared));
            return same && hash != null;
        } finally {
            places.release();
        }
    }

    /** @throws DomainException when the password is too short, too long, or the sign-in name itself */
    public void requireGood(String password, String username) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new DomainException("password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new DomainException("password.long", LONGEST);
        }
        if (Person.canonical(password).equals(username)) {
            throw new DomainException("password.is.name");
        }
    }
}
