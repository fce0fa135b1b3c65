package org.tickmark.source;

import java.time.LocalDate;

/**
 * What is known about a source.
 *
 * @param title required
 * @param uri http or https address, or {@code null}
 * @param originGroup name shared by sources that copy one another, {@code null} when the source is its own origin
 */
public record SourceDescription(
        String title, String publisher, String uri, LocalDate publishedOn, String originGroup, String note) {

    /** Nothing is known but what it is called. */
    public static SourceDescription titled(String title) {
        return new SourceDescription(title, null, null, null, null, null);
    }
}
