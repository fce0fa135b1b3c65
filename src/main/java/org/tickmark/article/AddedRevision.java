package org.tickmark.article;

import java.util.List;
import org.tickmark.text.SegmentedText;

/**
 * A revision that was stored just now.
 *
 * @param segmented the same blocks and sentences as the engine cut them; exclusions taken over from the revision before
 *     stand in {@code blocks} only
 */
public record AddedRevision(Revision revision, List<Block> blocks, List<Sentence> sentences, SegmentedText segmented) {

    public AddedRevision {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }
}
