package org.tickmark.extraction;

import java.util.List;

/**
 * Something said by somebody, with the places of its parts; what an evaluation compares.
 *
 * @param content the words that were said or that render it, with quotation marks, in one or more stretches
 * @param source the speaker's words; null if the article does not tell
 * @param cue the words that make it a quote; null if there are none
 */
public record Said(List<Piece> content, Piece source, Piece cue) {

    public Said {
        content = List.copyOf(content);
    }
}
