package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Normalisation;

class ReanchoringPropertiesTest {

    private static final String[] NAMES = {"Ana", "Béla", "Chloé", "Dmitri", "Eda", "Farid", "Göran", "Hana"};
    private static final String[] VERBS = {"counted", "bought", "lost", "moved", "painted"};
    private static final String[] THINGS = {"boats", "lamps 💡", "trees", "maps", "bells"};

    private record Standing(int begin, int end, String exact, Placement placement) {}

    @Property(tries = 60)
    void claimsOfUntouchedSentencesNeverDriftOverFiftyRevisions(@ForAll long seed) {
        var random = new Random(seed);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            kept.add(sentence(random, 1000 + i));
        }
        List<String> lines = new ArrayList<>(kept);
        String text = text(lines);
        List<Standing> claims = new ArrayList<>();
        for (String line : kept) {
            String words = line.substring(0, line.indexOf(" in "));
            int at = text.indexOf(words);
            claims.add(new Standing(
                    text.codePointCount(0, at), text.codePointCount(0, at + words.length()), words, Placement.PLACED));
        }
        List<List<String>> past = new ArrayList<>();
        for (int revision = 0; revision < 50; revision++) {
            past.add(List.copyOf(lines));
            lines = random.nextInt(4) == 0 ? new ArrayList<>(past.get(random.nextInt(past.size()))) : lines;
            edit(lines, kept, random);
            String next = text(lines);
            Reanchoring reanchoring = Fixtures.between(text, next);
            CodePoints points = CodePoints.of(next);
            List<Standing> moved = new ArrayList<>();
            for (Standing claim : claims) {
                Reanchoring.Found found =
                        reanchoring.place(claim.begin(), claim.end(), claim.exact(), claim.placement());
                assertThat(found.placement()).isEqualTo(Placement.PLACED);
                assertThat(found.wordsChanged()).isFalse();
                assertThat(points.substring(found.begin(), found.end())).isEqualTo(claim.exact());
                moved.add(new Standing(found.begin(), found.end(), found.exact(), found.placement()));
            }
            claims = moved;
            text = next;
        }
    }

    @Property(tries = 150)
    void whatIsPlacedStandsOnItsOwnWordsAndWhatChangedSaysSo(@ForAll long seed) {
        var random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add(sentence(random, random.nextInt(4)));
        }
        String text = text(lines);
        edit(lines, List.of(), random);
        edit(lines, List.of(), random);
        String next = text(lines);
        Reanchoring reanchoring = Fixtures.between(text, next);
        CodePoints before = CodePoints.of(text);
        CodePoints after = CodePoints.of(next);
        for (int i = 0; i < 20; i++) {
            int begin = random.nextInt(before.length());
            int end = begin + 1 + random.nextInt(Math.min(60, before.length() - begin));
            String exact = before.substring(begin, end);
            if (!exact.strip().equals(exact)) {
                continue;
            }
            Reanchoring.Found found = reanchoring.place(begin, end, exact, Placement.PLACED);
            if (found.placement() == Placement.ORPHANED) {
                assertThat(found.exact()).isEqualTo(exact);
                continue;
            }
            assertThat(after.substring(found.begin(), found.end())).isEqualTo(found.exact());
            boolean same = WordDiffs.sameWords(found.exact(), exact);
            assertThat(found.wordsChanged() || same).isTrue();
            assertThat(found.placement() == Placement.PLACED && !same).isFalse();
        }
    }

    private static String text(List<String> lines) {
        return Normalisation.of(String.join("\n", lines)).text();
    }

    private static String sentence(Random random, int number) {
        return NAMES[random.nextInt(NAMES.length)] + " " + VERBS[random.nextInt(VERBS.length)] + " " + number + " "
                + THINGS[random.nextInt(THINGS.length)] + " in " + (1900 + random.nextInt(120)) + " near the pier.";
    }

    /** Adds, takes away, changes and moves lines that are not to be kept; adds text before and after. */
    private static void edit(List<String> lines, List<String> kept, Random random) {
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(lines.size() + 1);
            if (random.nextInt(3) > 0 || at == lines.size() || kept.contains(lines.get(at))) {
                lines.add(at, sentence(random, random.nextInt(900)));
            } else if (random.nextBoolean()) {
                lines.remove(at);
            } else {
                lines.set(at, lines.get(at).replace("near the pier", "near the old pier"));
            }
        }
    }
}
