package org.tickmark.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells body text from headings, captions and boilerplate by the line itself and the lines around it. */
final class BlockClassifier {

    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_TITLE_WORDS = 12;
    private static final int LONGEST_PLAIN_WORDS = 7;
    private static final int LONGEST_CREDIT = 160;
    private static final int SHORTEST_PARAGRAPH = 40;

    private final String text;
    private final List<WordLists> packs;
    private final Set<String> smallWords;
    private final boolean startsWithHeadline;

    BlockClassifier(String text, WordLists words, WordLists english, boolean startsWithHeadline) {
        this.text = text;
        this.packs = words == english ? List.of(words) : List.of(words, english);
        this.smallWords = words.words("small");
        this.startsWithHeadline = startsWithHeadline;
    }

    /** What a line is, with the reason where it is boilerplate. */
    record Verdict(BlockKind kind, String reason) {}

    Verdict classify(List<int[]> lines, int index) {
        int[] line = lines.get(index);
        if (index == 0 && startsWithHeadline) {
            return new Verdict(BlockKind.HEADLINE, null);
        }
        String reason = boilerplate(line);
        if (reason != null) {
            return new Verdict(BlockKind.BOILERPLATE, reason);
        }
        if (isCaption(line)) {
            return new Verdict(BlockKind.CAPTION, null);
        }
        if (isSubhead(lines, index)) {
            return new Verdict(BlockKind.SUBHEAD, null);
        }
        return new Verdict(BlockKind.BODY, null);
    }

    private String boilerplate(int[] line) {
        int length = line[1] - line[0];
        String start = text.substring(line[0], line[0] + Math.min(length, LONGEST_CREDIT))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        String bare = stripOpening(start);
        for (WordLists pack : packs) {
            for (String promo : pack.lines("promo.prefix")) {
                if (bare.startsWith(promo) && opensPromo(bare, promo.length())) {
                    return "promo.prefix";
                }
            }
            if (length <= LONGEST_CREDIT) {
                for (String list : List.of("promo.signup", "promo.follow", "credit", "copyright")) {
                    for (String phrase : pack.lines(list)) {
                        if (bare.startsWith(phrase) && endsWord(bare, phrase)) {
                            return list;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static String stripOpening(String start) {
        int i = 0;
        while (i < start.length() && "([{*-–—•▶►>→|#_ ".indexOf(start.charAt(i)) >= 0) {
            i++;
        }
        return start.substring(i);
    }

    /** "Also read" opens a promo line before a mark; as plain words it may begin a sentence. */
    private static boolean opensPromo(String start, int end) {
        int i = end;
        while (i < start.length() && start.charAt(i) == ' ') {
            i++;
        }
        return i >= start.length() || "|:-–—>»→/▶►".indexOf(start.charAt(i)) >= 0 || start.charAt(end - 1) == ':';
    }

    private static boolean endsWord(String start, String phrase) {
        return start.length() == phrase.length()
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                || !Character.isLetterOrDigit(start.charAt(phrase.length()));
    }

    private boolean isCaption(int[] line) {
        String start = text.substring(line[0], Math.min(line[1], line[0] + 40)).toLowerCase(Locale.ROOT);
        return packs.stream().flatMap(pack -> pack.lines("caption").stream()).anyMatch(start::startsWith);
    }

    private boolean isSubhead(List<int[]> lines, int index) {
        int[] line = lines.get(index);
        if (index == 0 || index == lines.size() - 1 || line[1] - line[0] > LONGEST_HEADING) {
            return false;
        }
        char first = text.charAt(line[0]);
        char last = text.charAt(line[1] - 1);
        if (!Character.isUpperCase(first) || ".,;:!…\"”»“)".indexOf(last) >= 0) {
            return false;
        }
        if (!endsSentence(lines.get(index - 1)) || !isParagraph(lines.get(index + 1))) {
            return false;
        }
        String[] words = text.substring(line[0], line[1]).split(" +");
        boolean titled = isTitleCased(words);
        return words.length <= (titled ? LONGEST_TITLE_WORDS : LONGEST_PLAIN_WORDS) && (titled || last != '?');
    }

    private boolean endsSentence(int[] line) {
        return line[1] - line[0] >= SHORTEST_PARAGRAPH && ".!?…\"”»“)’".indexOf(text.charAt(line[1] - 1)) >= 0;
    }

    private boolean isParagraph(int[] line) {
        return line[1] - line[0] >= SHORTEST_PARAGRAPH;
    }

    private boolean isTitleCased(String[] words) {
        for (String word : words) {
            if (Character.isLowerCase(word.codePointAt(0)) && !smallWords.contains(word)) {
                return false;
            }
        }
        return words.length > 1;
    }
}
