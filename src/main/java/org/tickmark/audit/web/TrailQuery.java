package org.tickmark.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tickmark.audit.AuditFilter;

/**
 * The filter as it stands in an address.
 *
 * @param from first day, in UTC
 * @param to last day (inclusive), in UTC
 */
record TrailQuery(String person, Long article, String action, LocalDate from, LocalDate to) {

    AuditFilter filter() {
        return new AuditFilter(
                person,
                article,
                action,
                from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The same filter as a query string, with its question mark; empty without a filter. */
    String text() {
        StringBuilder text = new StringBuilder();
        add(text, "person", person);
        add(text, "article", article);
        add(text, "action", action);
        add(text, "from", from);
        add(text, "to", to);
        return text.toString();
    }

    private static void add(StringBuilder text, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
