package org.tickmark.newsroom;

import java.time.Instant;

/** What an attempt to sign in came to. */
public sealed interface SignInResult {

    /** The password was right and the person may work. */
    record SignedIn(Person person) implements SignInResult {}

    /** Wrong password, unknown name or disabled person: nobody is told which. */
    record Wrong() implements SignInResult {}

    /** Too many wrong passwords; the next attempt is looked at after this moment. */
    record Locked(Instant until) implements SignInResult {}
}
