package org.tickmark.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that was opened.
 *
 * @param statements SQL statements the server sent for it
 * @param serverMicros microseconds from the first filter to the last
 * @param clientMicros microseconds until the whole page was read
 */
public record Opened(int status, String html, int statements, long serverMicros, long clientMicros) {

    /** What the first group of the expression finds in the page, each once, in order. */
    public Stream<String> all(String expression) {
        return Pattern.compile(expression)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct();
    }

    static Opened of(int status, String html, Matcher logged, long clientMicros) {
        return new Opened(
                status, html, Integer.parseInt(logged.group(1)), Long.parseLong(logged.group(2)), clientMicros);
    }
}
