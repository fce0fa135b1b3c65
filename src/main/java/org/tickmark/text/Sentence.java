package org.tickmark.text;

/**
 * One sentence of a block; blocks of every kind have sentences, so that an exclusion can be taken back.
 *
 * @param number position in the text, from 0
 * @param block number of the {@link Block} it stands in
 * @param begin first code point in the whole text
 * @param end code point after the last one (exclusive)
 */
public record Sentence(int number, int block, int begin, int end) {}
