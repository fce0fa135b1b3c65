package org.tickmark.extraction;

import java.util.List;

/**
 * Who is said to have said what. Anything the article does not tell is null: the engine abstains rather than guesses.
 *
 * @param speaker the words the article uses for the speaker
 * @param fullName the fuller name these words stand for in this article, without titles
 * @param cue the word or words that make it a quote, such as "told" or "according to"
 * @param venue where it was said
 * @param addressee to whom it was said
 * @param time when it was said, in the article's words
 * @param pieces the quoted words, or for an indirect quote the words that render them
 */
public record QuoteProposal(
        String speaker, String fullName, String cue, String venue, String addressee, String time, List<Piece> pieces) {

    public QuoteProposal {
        pieces = List.copyOf(pieces);
    }
}
