package org.tickmark.text;

import java.util.List;

/**
 * A text with its blocks and sentences, both in order and without overlap. Offsets are Unicode code points into
 * {@code text}, end exclusive.
 */
public record SegmentedText(String text, List<Block> blocks, List<Sentence> sentences) {

    public SegmentedText {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /** The sentences that must be accounted for: those of {@link BlockKind#BODY} blocks. */
    public List<Sentence> bodySentences() {
        return sentences.stream()
                .filter(sentence -> blocks.get(sentence.block()).kind() == BlockKind.BODY)
                .toList();
    }
}
