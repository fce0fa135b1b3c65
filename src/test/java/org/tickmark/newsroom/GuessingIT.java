package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.InContainer;

@InContainer
class GuessingIT {

    private static final int GUESSES = 30;
    private static final String ADMINISTRATOR = "ada.renner";

    @Inject
    private ActingAs actingAs;

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    @Inject
    private PersonRepository stored;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void isLockedHoweverManyGuessesComeAtOnce() throws Exception {
        NewPassword made = person();
        List<Future<SignInResult>> answers = new ArrayList<>();
        for (int guess = 0; guess < GUESSES; guess++) {
            String password = "guess " + guess;
            answers.add(executor.submit(
                    () -> actingAs.program("guess", () -> signIn.signIn(made.username(), password))));
        }
        int wrong = 0;
        for (Future<SignInResult> answer : answers) {
            wrong += answer.get() instanceof SignInResult.Wrong ? 1 : 0;
        }
        assertThat(wrong).isEqualTo(SignInCounter.MOST_FAILURES - 1);
        assertThat(attempt(made.username(), made.password())).isInstanceOf(SignInResult.Locked.class);
    }

    @Test
    void isForgottenAfterTheRightPasswordAndMakesNoNewVersion() {
        NewPassword made = person();
        long version = stored.get(made.personId()).version();
        for (int attempt = 1; attempt < SignInCounter.MOST_FAILURES; attempt++) {
            assertThat(attempt(made.username(), "wrong")).isInstanceOf(SignInResult.Wrong.class);
        }
        assertThat(attempt(made.username().toUpperCase(Locale.ROOT) + " ", made.password()))
                .isInstanceOf(SignInResult.SignedIn.class);
        assertThat(attempt(made.username(), "wrong")).isInstanceOf(SignInResult.Wrong.class);
        assertThat(stored.get(made.personId()).version()).isEqualTo(version);
    }

    @Test
    void isRefusedToDisabledPeopleInTheSameWords() {
        NewPassword made = person();
        actingAs.person(ADMINISTRATOR, () -> {
            people.disable(made.personId(), people.card(made.personId()).version());
            return null;
        });
        assertThat(attempt(made.username(), made.password())).isInstanceOf(SignInResult.Wrong.class);
    }

    private NewPassword person() {
        return actingAs.person(
                ADMINISTRATOR,
                () -> people.add(
                        "t" + UUID.randomUUID().toString().substring(0, 12),
                        "Guessed Person",
                        Set.of(Role.CHECKER),
                        List.of()));
    }

    private SignInResult attempt(String username, String password) {
        return actingAs.program("guess", () -> signIn.signIn(username, password));
    }
}
