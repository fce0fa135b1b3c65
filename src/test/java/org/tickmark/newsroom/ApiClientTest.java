package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApiClientTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void isRevokedOnceAndForGood() {
        ApiClient client = new ApiClient("cms", Secrets.sha256("token"), true, NOW);
        assertThat(client.active()).isTrue();
        client.revoke(NOW.plusSeconds(1));
        client.revoke(NOW.plusSeconds(2));
        assertThat(client.active()).isFalse();
        assertThat(client.revokedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatThrownBy(() -> new ApiClient("C M S", "hash", false, NOW))
                .hasMessageContaining("client.name.invalid");
        assertThatThrownBy(() -> new ApiClient(null, "hash", false, NOW)).hasMessageContaining("client.name.invalid");
    }

    @Test
    void getsATokenOf256RandomBits() {
        assertThat(Secrets.token()).matches("tm_[A-Za-z0-9_-]{43}").isNotEqualTo(Secrets.token());
        assertThat(Secrets.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsButWritesOnlyWhereItMay() {
        CurrentActor actor = new CurrentActor();
        actor.becomeClient(new ApiClient("reader", "hash", false, NOW));
        assertThat(actor.holds(Permission.READ_ARTICLES)).isTrue();
        assertThat(actor.holds(Permission.ADD_ARTICLE)).isFalse();
        actor.becomeClient(new ApiClient("writer", "hash", true, NOW));
        assertThat(actor.holds(Permission.ADD_ARTICLE)).isTrue();
        assertThat(actor.holds(Permission.ADMINISTER)).isFalse();
        assertThat(actor.seesAllDesks()).isTrue();
        assertThat(actor.username()).isEqualTo("api:writer");
    }
}
