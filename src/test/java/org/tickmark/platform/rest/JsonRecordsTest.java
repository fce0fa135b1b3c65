package org.tickmark.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.publication.rest.NewArticle;

class JsonRecordsTest {

    private final Jsonb jsonb = JsonbBuilder.create();

    @Test
    void aClaimIsWrittenByTheNamesOfItsParts() {
        ClaimSheet sheet = new ClaimSheet(
                4L,
                ClaimKind.DIRECT_QUOTE,
                "“No”",
                10,
                14,
                ClaimState.SETTLED,
                Placement.PLACED,
                0.5,
                new ClaimSheet.Quote("he", null, "said", null, null, List.of(new ClaimSheet.Piece(11, 13, "No"))),
                new ClaimSheet.Standing(Outcome.CONFIRMED, "heard", "Ines Okafor", Instant.EPOCH),
                List.of());
        assertThat(jsonb.toJson(sheet))
                .contains("\"id\":4", "\"kind\":\"DIRECT_QUOTE\"", "\"begin\":10", "\"state\":\"SETTLED\"")
                .contains("\"speaker\":\"he\"", "\"pieces\":[{")
                .contains("\"at\":\"1970-01-01T00:00:00Z\"", "\"evidence\":[]")
                .doesNotContain("fullName");
    }

    @Test
    void anArticleIsReadWhateverOfItIsThere() {
        NewArticle article = jsonb.fromJson(
                "{\"headline\":\"H\",\"bylines\":[\"A\"],\"body\":\"B.\",\"deadline\":\"2026-03-01T10:00:00Z\",\"x\":1}",
                NewArticle.class);
        assertThat(article.headline()).isEqualTo("H");
        assertThat(article.bylines()).containsExactly("A");
        assertThat(article.deadline()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(article.uri()).isNull();
    }
}
