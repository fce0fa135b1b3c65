package org.tickmark.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tickmark.shared.DomainException;

class IdempotencyKeyTest {

    private static final Answer CREATED = new Answer(201, "http://127.0.0.1/api/v1/articles/5", "\"0\"", "{\"id\":5}");

    @Test
    void theSameRequestGetsTheSameAnswer() {
        IdempotencyKey key = new IdempotencyKey("api:demo", "k", "hash", Instant.EPOCH);
        key.answered(CREATED);
        assertThat(key.answerTo("hash")).isEqualTo(CREATED);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        IdempotencyKey key = new IdempotencyKey("api:demo", "k", "hash", Instant.EPOCH);
        key.answered(CREATED);
        assertThatThrownBy(() -> key.answerTo("other"))
                .isInstanceOf(DomainException.class)
                .extracting(thrown -> ((DomainException) thrown).key())
                .isEqualTo("request.key.reused");
    }
}
