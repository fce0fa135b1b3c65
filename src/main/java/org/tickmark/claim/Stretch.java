package org.tickmark.claim;

import org.tickmark.article.Revision;
import org.tickmark.shared.DomainException;
import org.tickmark.text.CodePoints;

/** A stretch of a text: Unicode code points {@code [begin, end)}. */
record Stretch(int begin, int end) {

    /**
     * The stretch without white space at its edges.
     *
     * @throws DomainException when it is empty, lies outside the text or is too long for a claim
     */
    static Stretch trimmed(CodePoints text, int begin, int end) {
        if (begin < 0 || end > text.length() || begin >= end) {
            throw new DomainException("claim.anchor.empty");
        }
        String words = text.substring(begin, end);
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new DomainException("claim.anchor.empty");
        }
        if (stripped.length() > ClaimTriage.LONGEST) {
            throw new DomainException("claim.long", ClaimTriage.LONGEST, stripped.length());
        }
        int lead = words.indexOf(stripped);
        int first = begin + words.codePointCount(0, lead);
        return new Stretch(first, first + stripped.codePointCount(0, stripped.length()));
    }

    /** The anchor of a claim on this stretch. */
    Anchor anchor(Claim claim, Revision revision, CodePoints text, Placement placement) {
        return new Anchor(
                claim, revision, begin, end, text.substring(begin, end), before(text), after(text), placement);
    }

    /** Up to {@link Anchor#CONTEXT} code points before. */
    String before(CodePoints text) {
        return text.substring(Math.max(0, begin - Anchor.CONTEXT), begin);
    }

    /** Up to {@link Anchor#CONTEXT} code points after. */
    String after(CodePoints text) {
        return text.substring(end, Math.min(text.length(), end + Anchor.CONTEXT));
    }
}
