package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.text.CodePoints;

class TalkTest {

    private final Person ines = Fixtures.person(1, "Ines");
    private final Person per = Fixtures.person(2, "Per");
    private final Claim claim = Fixtures.claim();

    @Test
    void onlyWhoAskedCallsAQuestionResolved() {
        var query = new Query(claim, "Which day?", ines, per, Fixtures.NOON);
        assertThatThrownBy(() -> query.resolve(per, Fixtures.NOON)).isInstanceOf(DomainException.class);
        assertThat(query.resolved()).isFalse();
        query.resolve(ines, Fixtures.NOON);
        assertThat(query.resolved()).isTrue();
    }

    @Test
    void aResolvedQuestionTakesNoAnswer() {
        var query = new Query(claim, "Which day?", ines, null, Fixtures.NOON);
        query.resolve(ines, Fixtures.NOON);
        assertThatThrownBy(() -> query.answer("Monday", per, Fixtures.NOON)).isInstanceOf(DomainException.class);
    }

    @Test
    void emptyQuestionsAndAnswersAreRefused() {
        assertThatThrownBy(() -> new Query(claim, " ", ines, null, Fixtures.NOON))
                .isInstanceOf(DomainException.class);
        var query = new Query(claim, "Which day?", ines, null, Fixtures.NOON);
        assertThatThrownBy(() -> query.answer("", per, Fixtures.NOON)).isInstanceOf(DomainException.class);
    }

    @Test
    void aProposedWordingIsDecidedOnce() {
        var request = new ChangeRequest(claim, "36 people", "the report says so", ines, Fixtures.NOON);
        request.accept(per, Fixtures.NOON);
        assertThatThrownBy(() -> request.accept(per, Fixtures.NOON)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> request.decline("no", per, Fixtures.NOON)).isInstanceOf(DomainException.class);
    }

    @Test
    void aProposedWordingIsNotDeclinedWithoutAReason() {
        var request = new ChangeRequest(claim, "36 people", null, ines, Fixtures.NOON);
        assertThatThrownBy(() -> request.decline(" ", per, Fixtures.NOON)).isInstanceOf(DomainException.class);
        assertThat(request.state()).isEqualTo(ChangeRequest.State.OPEN);
    }

    @Test
    void aMarkedStretchLosesTheSpaceAtItsEdges() {
        CodePoints text = CodePoints.of("💡 lamps cost 35 crowns ");
        assertThat(Stretch.trimmed(text, 1, 8)).isEqualTo(new Stretch(2, 7));
        assertThatThrownBy(() -> Stretch.trimmed(text, 1, 2)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Stretch.trimmed(text, 5, 5)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Stretch.trimmed(text, 5, 900)).isInstanceOf(DomainException.class);
    }

    @Test
    void aMarkedQuoteHasItsPiecesInQuotationMarks() {
        String words = "“We won’t wait,” she said 💡, “not a day.”";
        ClaimQuote quote = QuotedPieces.quoteIn(claim, words, ClaimKind.DIRECT_QUOTE);
        assertThat(quote.pieces().stream().map(QuotePiece::words)).containsExactly("We won’t wait,", "not a day.");
        QuotePiece second = quote.pieces().get(1);
        assertThat(CodePoints.of(words).substring(second.fromAnchor(), second.fromAnchor() + second.length()))
                .isEqualTo("not a day.");
    }

    @Test
    void piecesThatStillStandFollowTheirClaim() {
        List<QuotePiece> old = List.of(new QuotePiece(1, 4, "wait"), new QuotePiece(20, 3, "day"));
        assertThat(QuotedPieces.in("he said “wait” and then “day”", old).stream()
                        .map(QuotePiece::fromAnchor))
                .containsExactly(9, 25);
        assertThat(QuotedPieces.in("he said “week” and then “day”", old).stream()
                        .map(QuotePiece::words))
                .containsExactly("week", "day");
    }
}
