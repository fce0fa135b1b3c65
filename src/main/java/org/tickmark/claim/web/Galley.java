package org.tickmark.claim.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tickmark.article.Block;
import org.tickmark.article.Layout;
import org.tickmark.article.Sentence;
import org.tickmark.claim.ClaimRow;
import org.tickmark.claim.ClaimState;
import org.tickmark.claim.Outcome;
import org.tickmark.claim.Placement;
import org.tickmark.text.BlockKind;
import org.tickmark.text.CodePoints;

/**
 * The text of a revision as it is set on the page: paragraphs, their sentences, and each sentence cut where a claim
 * begins or ends. Where claims overlap, the chosen one is drawn on top, else the shortest. All offsets are code points
 * of the revision, end exclusive.
 */
public record Galley(List<Paragraph> paragraphs) {

    /**
     * One block.
     *
     * @param text its words, for an excluded block that is shown as one line
     */
    public record Paragraph(
            Long id,
            long version,
            int number,
            BlockKind kind,
            String reason,
            String confirmedBy,
            String text,
            List<Line> lines) {

        /** CSS class of the block; body text has none of its own. */
        public String style() {
            return kind == BlockKind.BODY ? "" : kind.name().toLowerCase(Locale.ROOT);
        }

        public boolean excluded() {
            return kind == BlockKind.BOILERPLATE;
        }
    }

    /**
     * One sentence.
     *
     * @param gap nobody has accounted for it: no living claim, not cleared, and it has to be
     */
    public record Line(
            Long id,
            long version,
            int number,
            boolean gap,
            boolean open,
            String clearedBy,
            boolean chosen,
            List<Run> runs) {

        /** First code point in the revision. */
        public int begin() {
            return runs.get(0).begin();
        }

        /** The words, without white space around them. */
        public String words() {
            return runs.stream().map(Run::text).collect(Collectors.joining()).strip();
        }

        /** The code point after the last word (exclusive). */
        public int end() {
            return begin() + (int) words().codePoints().count();
        }
    }

    /**
     * A run of text under the same claim.
     *
     * @param claimId the claim drawn here, or {@code null}
     * @param style its CSS classes
     */
    public record Run(int begin, String text, Long claimId, String style) {}

    /** Sets the text. Orphaned claims stand nowhere; ended ones are drawn only when they are chosen. */
    public static Galley of(
            CodePoints text, Layout layout, List<ClaimRow> claims, Long chosenClaim, Long chosenSentence) {
        List<Sentence> sentences = layout.sentences();
        List<ClaimRow> drawn = claims.stream()
                .filter(claim -> claim.placement() != Placement.ORPHANED)
                .filter(claim -> claim.alive() || claim.id().equals(chosenClaim))
                .sorted(Comparator.comparingInt(ClaimRow::begin))
                .toList();
        var paragraphs = new ArrayList<Paragraph>();
        int next = 0;
        int firstClaim = 0;
        for (Block block : layout.blocks()) {
            var lines = new ArrayList<Line>();
            while (next < sentences.size() && sentences.get(next).begin() < block.end()) {
                Sentence sentence = sentences.get(next++);
                boolean last = next == sentences.size() || sentences.get(next).begin() >= block.end();
                int end = last ? block.end() : sentences.get(next).begin();
                while (firstClaim < drawn.size() && endsBefore(drawn, firstClaim, sentence.begin())) {
                    firstClaim++;
                }
                List<ClaimRow> here = overlapping(drawn, firstClaim, sentence.begin(), sentence.end());
                lines.add(line(text, block, sentence, end, here, chosenClaim, chosenSentence));
            }
            paragraphs.add(new Paragraph(
                    block.id(),
                    block.version(),
                    block.number(),
                    block.kind(),
                    block.reason(),
                    block.confirmedBy(),
                    text.substring(block.begin(), block.end()),
                    lines));
        }
        return new Galley(paragraphs);
    }

    /** The sentence with this id, or {@code null}. */
    public Line line(Long sentenceId) {
        return lines().filter(line -> sentenceId != null && sentenceId.equals(line.id()))
                .findFirst()
                .orElse(null);
    }

    private Stream<Line> lines() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream());
    }

    private Stream<Line> checked() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == BlockKind.BODY)
                .flatMap(paragraph -> paragraph.lines().stream());
    }

    /** Body sentences. */
    public long total() {
        return checked().count();
    }

    /** Body sentences that carry a living claim or were cleared. */
    public long covered() {
        return checked().filter(line -> !line.gap()).count();
    }

    /** For each body sentence {@code gap}, {@code open} or {@code good}, as the coverage bar draws them. */
    public List<String> marks() {
        return checked()
                .map(line -> line.gap() ? "gap" : line.open() ? "open" : "good")
                .toList();
    }

    /** The first sentence nobody has accounted for, or {@code null}. */
    public Long firstGap() {
        return checked().filter(Line::gap).map(Line::id).findFirst().orElse(null);
    }

    /** The next sentence that nobody has accounted for, from this one on and around; {@code null} when it is the last. */
    public Long gapAfter(Long sentenceId) {
        List<Long> gaps = checked().filter(Line::gap).map(Line::id).toList();
        int here = gaps.indexOf(sentenceId);
        return gaps.size() < 2 || here < 0 ? null : gaps.get((here + 1) % gaps.size());
    }

    private static boolean endsBefore(List<ClaimRow> drawn, int index, int begin) {
        return drawn.get(index).end() <= begin;
    }

    private static List<ClaimRow> overlapping(List<ClaimRow> drawn, int from, int begin, int end) {
        var here = new ArrayList<ClaimRow>();
        for (int index = from; index < drawn.size() && drawn.get(index).begin() < end; index++) {
            if (drawn.get(index).end() > begin) {
                here.add(drawn.get(index));
            }
        }
        return here;
    }

    private static Line line(
            CodePoints text,
            Block block,
            Sentence sentence,
            int end,
            List<ClaimRow> here,
            Long chosenClaim,
            Long chosenSentence) {
        var cuts = new TreeSet<Integer>(List.of(sentence.begin(), end));
        for (ClaimRow claim : here) {
            cuts.add(Math.min(end, Math.max(sentence.begin(), claim.begin())));
            cuts.add(Math.min(end, Math.max(sentence.begin(), claim.end())));
        }
        var runs = new ArrayList<Run>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                runs.add(run(text, from, to, here, chosenClaim));
            }
            from = to;
        }
        boolean covered = here.stream().anyMatch(ClaimRow::alive);
        boolean open = here.stream().anyMatch(claim -> claim.alive() && claim.state() != ClaimState.SETTLED);
        boolean gap = block.kind() == BlockKind.BODY && !covered && sentence.clearedBy() == null;
        return new Line(
                sentence.id(),
                sentence.version(),
                sentence.number(),
                gap,
                open,
                sentence.clearedBy(),
                chosenSentence != null && chosenSentence.equals(sentence.id()),
                runs);
    }

    private static Run run(CodePoints text, int from, int to, List<ClaimRow> here, Long chosen) {
        String words = text.substring(from, to);
        return here.stream()
                .filter(claim -> claim.begin() <= from && claim.end() >= to)
                .min(Comparator.<ClaimRow, Boolean>comparing(
                                claim -> !claim.id().equals(chosen))
                        .thenComparingInt(claim -> claim.end() - claim.begin()))
                .map(claim -> new Run(from, words, claim.id(), style(claim, to, chosen)))
                .orElseGet(() -> new Run(from, words, null, ""));
    }

    private static String style(ClaimRow claim, int to, Long chosen) {
        boolean wrong = claim.outcome() == Outcome.WRONG;
        return "c " + (wrong ? "bad" : claim.state().name().toLowerCase(Locale.ROOT))
                + (to < claim.end() ? " more" : "")
                + (claim.placement() == Placement.MOVED ? " moved" : "")
                + (claim.id().equals(chosen) ? " on" : "");
    }
}
