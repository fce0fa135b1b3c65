package org.tickmark.extraction.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well a score puts the sentences worth a check before the others. */
final class WorthScore {

    /** A labelled sentence with its score from 0 to 1. */
    record Scored(String id, boolean worth, double score) {}

    private final List<Scored> ranked;

    WorthScore(List<Scored> scored) {
        ranked = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    /** The mean, over the sentences worth a check, of the precision down to each of them. */
    double averagePrecision() {
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).worth()) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return hits == 0 ? 0 : sum / hits;
    }

    private double precisionOfFirst(int count) {
        return ranked.stream().limit(count).filter(Scored::worth).count() / (double) Math.max(1, count);
    }

    /** The table: average precision, and precision of the first 10, 50 and 100 and of as many as are worth a check. */
    String table() {
        int worth = (int) ranked.stream().filter(Scored::worth).count();
        return String.format(
                Locale.ROOT,
                "sentences %d, worth a check %d%naverage precision %.3f, of the first 10 %.2f, 50 %.2f, 100 %.2f, %d %.2f",
                ranked.size(),
                worth,
                averagePrecision(),
                precisionOfFirst(10),
                precisionOfFirst(50),
                precisionOfFirst(100),
                worth,
                precisionOfFirst(worth));
    }
}
