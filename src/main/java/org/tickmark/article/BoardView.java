package org.tickmark.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tickmark.shared.Page;

/**
 * The board at one moment.
 *
 * @param page the articles that pass the filter, by stage, the earliest deadline first
 * @param counts how many articles stand at each stage under the same filter but for its stage; none where none stand
 */
public record BoardView(Page<BoardRow> page, Map<Stage, Long> counts) {

    public BoardView {
        var ordered = new EnumMap<Stage, Long>(Stage.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }
}
