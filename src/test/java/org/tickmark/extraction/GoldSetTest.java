package org.tickmark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tickmark.text.BlockKind;
import org.tickmark.text.Segmentation;
import org.tickmark.text.Sentence;

/** The project's own annotated articles in four languages: quality may not fall below what is reached. */
class GoldSetTest {

    private static final List<GoldArticle> ARTICLES = Stream.of("en", "de", "fr", "es")
            .flatMap(language -> GoldArticle.of(language).stream())
            .toList();

    private final ExtractionEngine engine = new ExtractionEngine();

    @Test
    void endsSentencesWhereTheyEnd() {
        var wrong = new ArrayList<String>();
        int right = 0;
        int all = 0;
        for (GoldArticle article : ARTICLES) {
            Set<Integer> gold = new HashSet<>(article.sentenceEnds());
            Set<Integer> found = new HashSet<>();
            Segmentation.segment(article.text(), article.language()).sentences().stream()
                    .map(Sentence::end)
                    .forEach(found::add);
            Set<Integer> both = new HashSet<>(gold);
            both.retainAll(found);
            right += both.size();
            all += gold.size() + found.size();
            gold.stream().filter(end -> !both.contains(end)).forEach(end -> wrong.add(around(article, "missed", end)));
            found.stream().filter(end -> !both.contains(end)).forEach(end -> wrong.add(around(article, "extra", end)));
        }
        assertThat(2.0 * right / all).as("F1; %s", wrong).isGreaterThanOrEqualTo(0.99);
    }

    private static String around(GoldArticle article, String what, int end) {
        int begin = Math.max(0, end - 20);
        return article.name() + " " + what + " after “" + article.text().substring(begin, end) + "”";
    }

    @Test
    void leavesOutBoilerplateAndNothingElse() {
        var wrong = new ArrayList<String>();
        int gold = 0;
        int found = 0;
        int right = 0;
        for (GoldArticle article : ARTICLES) {
            var blocks =
                    Segmentation.segment(article.text(), article.language()).blocks();
            for (int i = 0; i < blocks.size(); i++) {
                boolean is = article.boilerplate().get(i);
                boolean said = blocks.get(i).kind() == BlockKind.BOILERPLATE;
                gold += is ? 1 : 0;
                found += said ? 1 : 0;
                right += is && said ? 1 : 0;
                if (is != said) {
                    wrong.add(article.name() + " line " + (i + 1));
                }
            }
        }
        assertThat((double) right / found).as("precision; %s", wrong).isGreaterThanOrEqualTo(0.99);
        assertThat((double) right / gold).as("recall; %s", wrong).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsTheQuotesTheirSpeakersAndCues() {
        var wrong = new ArrayList<String>();
        int gold = 0;
        int found = 0;
        int said = 0;
        int exact = 0;
        int source = 0;
        for (GoldArticle article : ARTICLES) {
            List<Said> all = engine.said(article.text(), article.language());
            said += all.size();
            for (GoldArticle.Quote quote : article.quotes()) {
                gold++;
                Said best = all.stream()
                        .filter(item -> overlap(item.content(), quote.content()) >= 0.5)
                        .findFirst()
                        .orElse(null);
                if (best == null) {
                    wrong.add(article.name() + " missed " + quote.content());
                    continue;
                }
                found++;
                exact += overlap(best.content(), quote.content()) == 1 ? 1 : 0;
                boolean same = best.source() != null
                        && quote.source() != null
                        && best.source().begin() < quote.source().end()
                        && quote.source().begin() < best.source().end();
                source += same ? 1 : 0;
                if (!same || overlap(best.content(), quote.content()) < 1) {
                    wrong.add(article.name() + " differs " + quote + " from " + best);
                }
            }
        }
        assertThat((double) found / gold).as("found; %s", wrong).isGreaterThanOrEqualTo(FOUND);
        assertThat((double) source / gold).as("source; %s", wrong).isGreaterThanOrEqualTo(SOURCE);
        assertThat((double) exact / gold).as("exact; %s", wrong).isGreaterThanOrEqualTo(EXACT);
        assertThat((double) found / said).as("precision; %s", wrong).isGreaterThanOrEqualTo(PRECISION);
    }

    private static final double FOUND = 0.99;
    private static final double SOURCE = 0.95;
    private static final double EXACT = 0.95;
    private static final double PRECISION = 0.9;

    private static double overlap(List<Piece> some, List<Piece> others) {
        Set<Integer> first = characters(some);
        Set<Integer> second = characters(others);
        Set<Integer> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / (first.size() + second.size() - both.size());
    }

    private static Set<Integer> characters(List<Piece> pieces) {
        var characters = new HashSet<Integer>();
        for (Piece piece : pieces) {
            for (int i = 0; i < piece.text().length(); i++) {
                if (Character.isLetterOrDigit(piece.text().charAt(i))) {
                    characters.add(piece.begin() + i);
                }
            }
        }
        return characters;
    }
}
