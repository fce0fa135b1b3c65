package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tickmark.text.Block;
import org.tickmark.text.BlockKind;
import org.tickmark.text.CodePoints;
import org.tickmark.text.SegmentedText;
import org.tickmark.text.Sentence;

/** A block with its sentences in char indices. */
record Line(BlockKind kind, Span span, List<Span> sentences) {

    static List<Line> of(SegmentedText segmented, CodePoints points) {
        var lines = new ArrayList<Line>();
        int next = 0;
        List<Sentence> all = segmented.sentences();
        for (Block block : segmented.blocks()) {
            var sentences = new ArrayList<Span>();
            while (next < all.size() && all.get(next).block() == block.number()) {
                Sentence sentence = all.get(next++);
                sentences.add(new Span(points.toUtf16(sentence.begin()), points.toUtf16(sentence.end())));
            }
            Span span = new Span(points.toUtf16(block.begin()), points.toUtf16(block.end()));
            lines.add(new Line(block.kind(), span, List.copyOf(sentences)));
        }
        return lines;
    }

    /** Number of the sentence in which (or after which) this index stands. */
    int sentenceAt(int index) {
        int found = Collections.binarySearch(
                sentences, new Span(index, index), (a, b) -> Integer.compare(a.begin(), b.begin()));
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
