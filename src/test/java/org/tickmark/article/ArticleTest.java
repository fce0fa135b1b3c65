package org.tickmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.shared.DomainException;

class ArticleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Article due(Instant deadline) {
        return new Article(
                "Bridge opens", new Desk("metro", "Metro", DeskPolicy.usual()), "en", deadline, NOON, "wire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void isNotDueInAYearThatNoDatabaseHolds(String deadline) {
        assertThatThrownBy(() -> due(Instant.parse(deadline)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("article.deadline.year"));
    }

    @Test
    void mayBeDueLongAgoOrNever() {
        assertThat(due(Instant.EPOCH).deadline()).isEqualTo(Instant.EPOCH);
        assertThat(due(null).deadline()).isNull();
    }
}
