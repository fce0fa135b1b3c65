package org.tickmark.text;

/**
 * One paragraph of a text.
 *
 * @param number position in the text, from 0
 * @param kind what the paragraph is
 * @param reason why it is {@link BlockKind#BOILERPLATE}, as a key such as {@code promo.prefix}; null for other kinds
 * @param begin first code point in the whole text
 * @param end code point after the last one (exclusive)
 */
public record Block(int number, BlockKind kind, String reason, int begin, int end) {}
