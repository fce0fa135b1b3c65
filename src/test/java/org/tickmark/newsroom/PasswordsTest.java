package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void areKeptAsArgon2idWithTheirOwnSalt() {
        String hash = passwords.hash("a good long password");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("a good long password")).isNotEqualTo(hash);
        assertThat(hash.length()).isLessThan(300);
    }

    @Test
    void areRecognised() {
        String hash = passwords.hash("a good long pässword");
        assertThat(passwords.verify("a good long pässword", hash)).isTrue();
        assertThat(passwords.verify("a good long password", hash)).isFalse();
        assertThat(passwords.verify("", hash)).isFalse();
        assertThat(passwords.verify(null, hash)).isFalse();
        assertThat(passwords.verify("x".repeat(Passwords.LONGEST + 1), hash)).isFalse();
    }

    @Test
    void takeAsLongForANameNobodyBears() {
        String hash = passwords.hash("a good long password");
        long known = time(() -> passwords.verify("wrong password", hash));
        long unknown = time(() -> passwords.verify("wrong password", null));
        assertThat(passwords.verify("wrong password", null)).isFalse();
        assertThat(unknown).isGreaterThan(known / 4);
    }

    @Test
    void mustBeLongAndNotTheName() {
        assertThatThrownBy(() -> passwords.requireGood("elevensigns", "nora")).hasMessageContaining("password.short");
        assertThatThrownBy(() -> passwords.requireGood(null, "nora")).hasMessageContaining("password.short");
        assertThatThrownBy(() -> passwords.requireGood("x".repeat(201), "nora")).hasMessageContaining("password.long");
        assertThatThrownBy(() -> passwords.requireGood("Nora.Vik.Lang", "nora.vik.lang"))
                .hasMessageContaining("password.is.name");
        assertThatCode(() -> passwords.requireGood("twelve signs", "nora")).doesNotThrowAnyException();
    }

    @Test
    void areMadeAtRandomAndGoodEnough() {
        String made = Secrets.password();
        assertThat(made).hasSize(24).isNotEqualTo(Secrets.password());
        assertThatCode(() -> passwords.requireGood(made, "nora")).doesNotThrowAnyException();
    }

    private static long time(Runnable work) {
        work.run();
        long begin = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            work.run();
        }
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin);
    }
}
