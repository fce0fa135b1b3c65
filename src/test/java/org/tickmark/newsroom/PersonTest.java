package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tickmark.shared.DomainException;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Person person = new Person("Nora.Vik ", " Nora Vik ", "hash");

    @Test
    void isStoredUnderOneFormOfTheName() {
        assertThat(person.username()).isEqualTo("nora.vik");
        assertThat(person.displayName()).isEqualTo("Nora Vik");
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatThrownBy(() -> new Person("a b", "Name", "hash")).hasMessageContaining("person.username.invalid");
        assertThatThrownBy(() -> new Person("", "Name", "hash")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Person("nora", " ", "hash")).hasMessageContaining("person.name.invalid");
    }

    @Test
    void isLockedByTheFifthAttemptForAQuarterOfAnHour() {
        for (int attempt = 1; attempt < SignInCounter.MOST_FAILURES; attempt++) {
            assertThat(person.triedToSignIn(NOW)).isFalse();
        }
        assertThat(person.isLockedAt(NOW)).isFalse();
        assertThat(person.triedToSignIn(NOW)).isTrue();
        assertThat(person.isLockedAt(NOW.plusSeconds(899))).isTrue();
        assertThat(person.isLockedAt(NOW.plusSeconds(900))).isFalse();
    }

    @Test
    void startsCountingAnewAfterTheRightPassword() {
        failFourTimes();
        person.signedIn(NOW);
        failFourTimes();
        assertThat(person.isLockedAt(NOW)).isFalse();
        assertThat(person.lastSignInAt()).isEqualTo(NOW);
    }

    @Test
    void isUnlockedByANewPasswordAndByBeingEnabled() {
        failFourTimes();
        person.triedToSignIn(NOW);
        person.changePassword("other");
        assertThat(person.isLockedAt(NOW)).isFalse();
        failFourTimes();
        person.triedToSignIn(NOW);
        person.enable();
        assertThat(person.isLockedAt(NOW)).isFalse();
    }

    @Test
    void givesSessionsAnotherMarkWithAnotherPassword() {
        String before = person.sessionMark();
        assertThat(before).doesNotContain("hash");
        person.changePassword("other");
        assertThat(person.sessionMark()).isNotEqualTo(before);
    }

    @Test
    void losesRolesThatAreNotListed() {
        person.place(Set.of(Role.CHECKER, Role.EDITOR), Set.of());
        person.place(Set.of(Role.EDITOR), Set.of());
        assertThat(person.card().roles()).containsExactly(Role.EDITOR);
    }

    @Test
    void neitherAdministersNorAuditsTheirOwnWork() {
        person.place(Set.of(Role.ADMINISTRATOR, Role.AUDITOR), Set.of());
        for (Role watching : Set.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            for (Role working : Set.of(Role.CHECKER, Role.LEAD_CHECKER, Role.EDITOR, Role.LEGAL)) {
                assertThatThrownBy(() -> person.place(Set.of(watching, working), Set.of()))
                        .hasMessageContaining("person.roles.exclusive");
            }
        }
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.AUDITOR);
    }

    private void failFourTimes() {
        for (int attempt = 0; attempt < SignInCounter.MOST_FAILURES - 1; attempt++) {
            person.triedToSignIn(NOW);
        }
    }
}
