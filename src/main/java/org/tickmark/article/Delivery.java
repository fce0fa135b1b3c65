package org.tickmark.article;

import java.time.Instant;
import java.util.List;

/**
 * An article as it comes in, before anything was checked.
 *
 * @param bylines printed names, at most {@link Intake#MOST_BYLINES}; {@code null} is none
 * @param deskCode code of the desk it goes to
 * @param language BCP 47 tag
 * @param deadline {@code null} when there is none; may be past
 * @param text raw text, normalised here; at most {@link Revisions#LARGEST_TEXT} bytes of UTF-8
 * @param uri the sender's identifier of the story, or {@code null}
 * @param sourceVersion the sender's version of it; required with {@code uri}
 */
public record Delivery(
        String headline,
        List<String> bylines,
        String deskCode,
        String language,
        Instant deadline,
        String text,
        String uri,
        String sourceVersion) {

    public Delivery {
        bylines = bylines == null
                ? List.of()
                : bylines.stream()
                        .filter(name -> name != null && !name.isBlank())
                        .map(String::strip)
                        .toList();
    }

    /** Whether the sender said which story and which version of it this is. */
    public boolean identified() {
        return uri != null && !uri.isBlank();
    }
}
