package org.tickmark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final List<FreeClaim> THREE =
            List.of(new FreeClaim(1L, "a"), new FreeClaim(2L, "b"), new FreeClaim(3L, "c"));

    @Test
    void givesEachClaimToWhoHoldsLeast() {
        assertThat(Spread.over(THREE, List.of(new Candidate(8L, "Per", 2), new Candidate(9L, "Ines", 0))))
                .extracting(Suggestion::personId)
                .containsExactly(9L, 9L, 9L);
    }

    @Test
    void goesByNameWhereLoadsAreEqual() {
        assertThat(Spread.over(THREE, List.of(new Candidate(8L, "Per", 0), new Candidate(9L, "Ines", 0))))
                .extracting(Suggestion::personId)
                .containsExactly(9L, 8L, 9L);
    }

    @Test
    void suggestsNothingWhereThereIsNobody() {
        assertThat(Spread.over(THREE, List.of())).isEmpty();
    }
}
