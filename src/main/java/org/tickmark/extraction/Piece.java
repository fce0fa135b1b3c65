package org.tickmark.extraction;

/**
 * One stretch of a quote's words, without its quotation marks.
 *
 * @param begin first code point in the article
 * @param end code point after the last one (exclusive)
 */
public record Piece(int begin, int end, String text) {}
