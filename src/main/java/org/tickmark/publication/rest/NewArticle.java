package org.tickmark.publication.rest;

import java.time.Instant;
import java.util.List;

/**
 * An article as a program sends it.
 *
 * @param desk code of the desk
 * @param language BCP 47 tag
 * @param deadline may be left out
 * @param body plain text
 * @param uri the sender's identifier of the story; may be left out
 * @param version the sender's version of it; required with {@code uri}
 */
public record NewArticle(
        String headline,
        List<String> bylines,
        String desk,
        String language,
        Instant deadline,
        String body,
        String uri,
        String version) {}
