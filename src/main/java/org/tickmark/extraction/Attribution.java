package org.tickmark.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Something said by somebody, in char indices.
 *
 * @param content what was said, with quotation marks and "that"
 * @param pieces the words between quotation marks; empty for an indirect quote
 * @param source the speaker's words; null if the article does not tell
 * @param cue null if there is none
 * @param addressee null if there is none
 * @param sentence begin of the sentence with the cue
 */
record Attribution(
        Form form,
        List<Span> content,
        List<Span> pieces,
        Span source,
        Span cue,
        Span addressee,
        Span sentence,
        boolean open) {

    enum Form {
        DIRECT,
        /** A clause in the paper's words that holds quoted ones. */
        MIXED,
        INDIRECT,
        /** What somebody thinks, wants, praises or refuses; nobody says that these were the words. */
        STANCE,
        /** "According to a study": a document or an institution stands for what the sentence says. */
        REPORT
    }

    int begin() {
        return content.get(0).begin();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    Attribution joined(Span outer, Span inner, boolean stillOpen) {
        return new Attribution(
                form, with(content, outer), with(pieces, inner), source, cue, addressee, sentence, stillOpen);
    }

    private static List<Span> with(List<Span> spans, Span span) {
        var all = new ArrayList<>(spans);
        all.add(span);
        return List.copyOf(all);
    }
}
