package org.tickmark.extraction;

/** A stretch of the text in char indices, end exclusive. */
record Span(int begin, int end) {

    boolean holds(int index) {
        return begin <= index && index < end;
    }

    boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    String in(String text) {
        return text.substring(begin, end);
    }
}
