package org.tickmark.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeskPolicyTest {

    @Test
    void asksForThreeSecondarySourcesUnlessTold() {
        assertThat(DeskPolicy.usual().secondarySources()).isEqualTo(3);
    }

    @Test
    void refusesNumbersOutOfTheirBounds() {
        assertThatThrownBy(() -> DeskPolicy.of(0, false, false, 30)).hasMessageContaining("desk.policy.sources");
        assertThatThrownBy(() -> DeskPolicy.of(11, false, false, 30)).hasMessageContaining("desk.policy.sources");
        assertThatThrownBy(() -> DeskPolicy.of(3, false, false, 4)).hasMessageContaining("desk.policy.lease");
        assertThatThrownBy(() -> DeskPolicy.of(3, false, false, 481)).hasMessageContaining("desk.policy.lease");
    }

    @Test
    void belongsToADeskThatCanBeClosedAndReopened() {
        Desk desk = new Desk("metro", " Metro ", DeskPolicy.usual());
        assertThat(desk.name()).isEqualTo("Metro");
        desk.close();
        assertThat(desk.active()).isFalse();
        desk.reopen();
        assertThat(desk.active()).isTrue();
        assertThatThrownBy(() -> new Desk("Metro Desk", "Metro", DeskPolicy.usual()))
                .hasMessageContaining("desk.code.invalid");
    }
}
