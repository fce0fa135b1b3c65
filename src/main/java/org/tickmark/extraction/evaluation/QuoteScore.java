package org.tickmark.extraction.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tickmark.extraction.Piece;
import org.tickmark.extraction.Said;
import org.tickmark.extraction.evaluation.GoldQuotes.Article;
import org.tickmark.extraction.evaluation.GoldQuotes.Gold;
import org.tickmark.extraction.evaluation.GoldQuotes.Place;
import org.tickmark.text.CodePoints;

/**
 * Counts how many annotated quotes were found, with their outer bounds, speaker and cue. Found means that its content
 * and one predicted content, one to one, have at least half of their characters in common.
 */
final class QuoteScore {

    private static final String TRIM = "“”\"«»„‟‘’' .,;:!?-–—\n\t\r\u00a0";

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private int predicted;
    private int matched;

    private static final class Count {
        private int gold;
        private int sourced;
        private int cued;
        private int found;
        private int exact;
        private int source;
        private int cue;
    }

    QuoteScore() {
        List.of("direct", "mixed", "indirect", "all").forEach(form -> counts.put(form, new Count()));
    }

    /** Adds one article and what was found in it. */
    void add(Article article, List<Said> said) {
        Map<Integer, Integer> pairs = pairs(article.quotes(), said);
        predicted += said.size();
        matched += pairs.size();
        var points = CodePoints.of(article.text());
        for (int i = 0; i < article.quotes().size(); i++) {
            Gold gold = article.quotes().get(i);
            Said found = pairs.containsKey(i) ? said.get(pairs.get(i)) : null;
            count(counts.get(gold.form()), gold, found, points);
            count(counts.get("all"), gold, found, points);
        }
    }

    private static void count(Count count, Gold gold, Said found, CodePoints points) {
        count.gold++;
        count.sourced += gold.source().isEmpty() ? 0 : 1;
        count.cued += gold.cue().isEmpty() ? 0 : 1;
        if (found != null) {
            count.found++;
            count.exact += trimmed(gold.content(), points).equals(trimmed(places(found), points)) ? 1 : 0;
            count.source += overlaps(gold.source(), found.source()) ? 1 : 0;
            count.cue += overlaps(gold.cue(), found.cue()) ? 1 : 0;
        }
    }

    private static boolean overlaps(List<Place> gold, Piece piece) {
        return piece != null && gold.stream().anyMatch(new Place(piece.begin(), piece.end())::overlaps);
    }

    private static List<Place> places(Said said) {
        return said.content().stream()
                .map(piece -> new Place(piece.begin(), piece.end()))
                .toList();
    }

    private static Place trimmed(List<Place> places, CodePoints points) {
        int begin = places.stream().mapToInt(Place::begin).min().orElseThrow();
        int end = places.stream().mapToInt(Place::end).max().orElseThrow();
        while (begin < end && TRIM.contains(points.substring(begin, begin + 1))) {
            begin++;
        }
        while (end > begin && TRIM.contains(points.substring(end - 1, end))) {
            end--;
        }
        return new Place(begin, end);
    }

    private record Pair(int gold, int said, double overlap) {}

    private static Map<Integer, Integer> pairs(List<Gold> gold, List<Said> said) {
        List<Set<Integer>> saidCharacters =
                said.stream().map(item -> characters(places(item))).toList();
        var candidates = new ArrayList<Pair>();
        for (int i = 0; i < gold.size(); i++) {
            Set<Integer> characters = characters(gold.get(i).content());
            for (int j = 0; j < said.size(); j++) {
                int common = (int) saidCharacters.get(j).stream()
                        .filter(characters::contains)
                        .count();
                int union = characters.size() + saidCharacters.get(j).size() - common;
                if (common > 0 && 2 * common >= union) {
                    candidates.add(new Pair(i, j, (double) common / union));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::said));
        var pairs = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        for (Pair pair : candidates) {
            if (!pairs.containsKey(pair.gold()) && taken.add(pair.said())) {
                pairs.put(pair.gold(), pair.said());
            }
        }
        return pairs;
    }

    private static Set<Integer> characters(List<Place> places) {
        var characters = new HashSet<Integer>();
        for (Place place : places) {
            for (int i = place.begin(); i < place.end(); i++) {
                characters.add(i);
            }
        }
        return characters;
    }

    /** The table: shares in per cent by form, and the precision of all that was predicted. */
    String table() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%-9s%6s%8s%8s%8s%8s%n", "", "gold", "found", "exact", "source", "cue"));
        counts.forEach((form, count) -> table.append(String.format(
                Locale.ROOT,
                "%-9s%6d%8s%8s%8s%8s%n",
                form,
                count.gold,
                share(count.found, count.gold),
                share(count.exact, count.gold),
                share(count.source, count.sourced),
                share(count.cue, count.cued))));
        return table + "precision " + share(matched, predicted) + " of " + predicted + " predicted";
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
