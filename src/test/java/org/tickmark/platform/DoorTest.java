package org.tickmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoorTest {

    @Test
    void knowsLoopbackAddresses() {
        assertThat(Mode.isLoopback("127.0.0.1")).isTrue();
        assertThat(Mode.isLoopback("127.0.0.2")).isTrue();
        assertThat(Mode.isLoopback("::1")).isTrue();
        assertThat(Mode.isLoopback("localhost")).isTrue();
        assertThat(Mode.isLoopback("0.0.0.0")).isFalse();
        assertThat(Mode.isLoopback("::")).isFalse();
        assertThat(Mode.isLoopback("192.0.2.7")).isFalse();
        assertThat(Mode.isLoopback("no such host.invalid")).isFalse();
    }

    @Test
    void takesFormsOfItsOwnOriginOnly() {
        assertThat(GuardFilter.isOwn("https://check.example", "check.example")).isTrue();
        assertThat(GuardFilter.isOwn("http://127.0.0.1:8080", "127.0.0.1:8080")).isTrue();
        assertThat(GuardFilter.isOwn("http://127.0.0.1:8081", "127.0.0.1:8080")).isFalse();
        assertThat(GuardFilter.isOwn("https://elsewhere.example", "check.example"))
                .isFalse();
        assertThat(GuardFilter.isOwn("null", "check.example")).isFalse();
        assertThat(GuardFilter.isOwn("https://check.example", null)).isFalse();
        assertThat(GuardFilter.isOwn("::", "check.example")).isFalse();
    }

    @Test
    void letsNobodyPassAsAFile() {
        assertThat(ActorFilter.isStatic("/jakarta.faces.resource/base.css.xhtml"))
                .isTrue();
        assertThat(ActorFilter.isStatic("/article/board.xhtml")).isFalse();
        assertThat(ActorFilter.isStatic("/article/jakarta.faces.resource/board.xhtml"))
                .isFalse();
    }
}
