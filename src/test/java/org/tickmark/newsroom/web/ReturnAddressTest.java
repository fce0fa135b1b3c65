package org.tickmark.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @Test
    void keepsOwnPagesWithTheirQuery() {
        assertThat(ReturnAddress.own("/claim/bench.xhtml?article=7&claim=9"))
                .isEqualTo("/claim/bench.xhtml?article=7&claim=9");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "elsewhere.example",
                "javascript:alert(1)",
                " //elsewhere.example",
                "/\t/elsewhere.example",
                "/a\r\nSet-Cookie: x=y",
                "/é",
                "/signin.xhtml?from=/",
                "/sign-out"
            })
    void leadsHomeInsteadOfAnywhereElse(String wanted) {
        assertThat(ReturnAddress.own(wanted)).isEqualTo("/");
    }

    @Test
    void leadsHomeInsteadOfToAnEndlessAddress() {
        assertThat(ReturnAddress.own("/" + "a".repeat(2_000))).isEqualTo("/");
    }
}
