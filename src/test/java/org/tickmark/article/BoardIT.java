package org.tickmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.Paging;
import org.tickmark.testing.InContainer;

@InContainer
class BoardIT {

    private static final Paging FIRST = Paging.page(1);

    @Inject
    private ArticleFixture fixture;

    @Inject
    private ArticleBoard board;

    @Inject
    private Intake intake;

    @Inject
    private Marking marking;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ActingAs acting;

    private String desk;
    private String lead;

    @BeforeEach
    void makesADeskWithALead() {
        desk = fixture.desk();
        lead = fixture.person(desk, Role.LEAD_CHECKER);
    }

    private Long receive(String headline, Instant deadline) {
        return receive(headline, deadline, ArticleFixture.TEXT);
    }

    private Long receive(String headline, Instant deadline, String text) {
        return acting.person(
                        lead,
                        () -> intake.receive(new Delivery(
                                headline, List.of("One Writer", "Two Writer"), desk, "en", deadline, text, null, null)))
                .articleId();
    }

    private BoardView show(BoardFilter filter, Paging paging) {
        return acting.person(lead, () -> board.show(filter, paging));
    }

    @Test
    void showsTheEarliestDeadlineFirstAndNoneLast() {
        Long none = receive("None", null);
        Long late = receive("Late", Instant.parse("2020-01-01T00:00:00Z"));
        Long soon = receive("Soon", Instant.parse("2100-01-01T00:00:00Z"));

        List<BoardRow> rows = show(BoardFilter.none(), FIRST).page().rows();

        assertThat(rows).extracting(BoardRow::id).containsExactly(late, soon, none);
        assertThat(rows).extracting(BoardRow::late).containsExactly(true, false, false);
        assertThat(rows.get(0).names()).isEqualTo("One Writer, Two Writer");
    }

    @Test
    void countsOpenClaimsAndCoveredSentences() {
        Long id = receive("Covered", null, ArticleFixture.TEXT + "It rained.");
        Progress before = show(BoardFilter.none(), FIRST).page().rows().get(0).progress();
        List<Long> all = articles.sentences(articles.current(id).id()).stream()
                .map(Sentence::id)
                .toList();
        acting.person(lead, () -> marking.clearAll(id, all));

        Progress after = show(BoardFilter.none(), FIRST).page().rows().get(0).progress();

        assertThat(before.sentences()).isEqualTo(5);
        assertThat(before.covered()).isEqualTo(4);
        assertThat(before.openClaims()).isPositive();
        assertThat(after.covered()).isEqualTo(5);
    }

    @Test
    void filtersByWordsStageAndLateness() {
        Long storm = receive("Storm hits 100% of the_coast", null);
        receive("Council votes", Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(found(new BoardFilter(null, null, false, "COAST storm"))).containsExactly(storm);
        assertThat(found(new BoardFilter(null, null, false, "100%"))).containsExactly(storm);
        assertThat(found(new BoardFilter(null, null, false, "the_c"))).containsExactly(storm);
        assertThat(found(new BoardFilter(null, null, false, "%c_c%"))).isEmpty();
        assertThat(found(new BoardFilter(null, null, true, null))).hasSize(1).doesNotContain(storm);
        assertThat(found(new BoardFilter(null, Stage.EXTRACTION, false, null))).hasSize(2);
        assertThat(found(new BoardFilter(null, Stage.OUT, false, null))).isEmpty();
        assertThat(found(new BoardFilter("other", null, false, null))).isEmpty();
    }

    private List<Long> found(BoardFilter filter) {
        return show(filter, FIRST).page().rows().stream().map(BoardRow::id).toList();
    }

    @Test
    void cutsPagesAndCountsTheWhole() {
        receive("One", null);
        receive("Two", null);
        receive("Three", null);

        BoardView second = show(BoardFilter.none(), new Paging(2, 2));

        assertThat(second.page().rows()).hasSize(1);
        assertThat(second.page().total()).isEqualTo(3);
        assertThat(second.counts()).containsOnlyKeys(Stage.EXTRACTION).containsValue(3L);
    }

    @Test
    void showsOnlyTheDesksOfWhoLooks() {
        receive("Mine", null);
        String stranger = fixture.person(fixture.desk(), Role.CHECKER);
        String administrator = fixture.person(desk, Role.ADMINISTRATOR);

        assertThat(acting.person(
                        stranger, () -> board.page(BoardFilter.none(), FIRST).rows()))
                .isEmpty();
        assertThat(acting.person(stranger, board::desks)).hasSize(1);
        assertThatThrownBy(() -> acting.person(administrator, () -> board.page(BoardFilter.none(), FIRST)))
                .isInstanceOf(ForbiddenException.class);
    }
}
