package org.tickmark.audit;

import java.time.Instant;
import java.util.Locale;

/**
 * Which lines of the trail are wanted; {@code null} asks for all.
 *
 * @param person part of a sign-in name or of a printed name, in any case
 * @param action the beginning of an action, for example {@code claim.} or {@code claim.accepted}
 * @param from first moment
 * @param to moment after the last one (exclusive)
 */
public record AuditFilter(String person, Long articleId, String action, Instant from, Instant to) {

    public AuditFilter {
        person = tidy(person);
        action = tidy(action);
    }

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null);
    }

    public static AuditFilter ofArticle(Long articleId) {
        return new AuditFilter(null, articleId, null, null, null);
    }

    private static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The filter in words, as the audit keeps it when somebody exports. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        add(words, "person", person);
        add(words, "article", articleId);
        add(words, "action", action);
        add(words, "from", from);
        add(words, "to", to);
        return words.isEmpty() ? "all" : words.toString();
    }

    private static void add(StringBuilder words, String name, Object value) {
        if (value != null) {
            words.append(words.isEmpty() ? "" : " ").append(name).append('=').append(value);
        }
    }
}
