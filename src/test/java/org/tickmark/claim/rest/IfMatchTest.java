package org.tickmark.claim.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.shared.DomainException;

class IfMatchTest {

    @Test
    void readsTheVersionOutOfAStrongTag() {
        assertThat(IfMatch.version("\"12\"")).isEqualTo(12);
        assertThat(IfMatch.version(" \"0\" ")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"12\"", "\"abc\"", "\"\"", "\"99999999999999999999\""})
    void aTagOfAnotherKindFitsNoArticle(String header) {
        assertThat(IfMatch.version(header)).isEqualTo(IfMatch.NO_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "*", "\"1\", \"2\"", "\"1"})
    void whatIsNoSingleTagIsMalformed(String header) {
        assertThatThrownBy(() -> IfMatch.version(header))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("request.etag"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aWriteWithoutOneIsToldToSendIt(String header) {
        assertThatThrownBy(() -> IfMatch.version(header))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("request.if.match"));
    }
}
