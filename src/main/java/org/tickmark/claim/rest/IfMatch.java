package org.tickmark.claim.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.shared.DomainException;

/** The version that a write was made on, out of its {@code If-Match} (RFC 9110: one strong entity tag). */
final class IfMatch {

    /** No article has it. */
    static final long NO_VERSION = -1;

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");

    private IfMatch() {}

    /**
     * @return {@link #NO_VERSION} for a tag that no article can have: a weak one, or one of another house
     * @throws DomainException when there is none, or it is no entity tag; {@code *} would overwrite unseen changes
     */
    static long version(String header) {
        if (header == null || header.isBlank()) {
            throw new DomainException("request.if.match");
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new DomainException("request.etag");
        }
        boolean ours = tag.group(1) == null && tag.group(2).matches("[0-9]{1,18}");
        return ours ? Long.parseLong(tag.group(2)) : NO_VERSION;
    }
}
