package org.tickmark.alignment;

/**
 * One difference between print and record, in the words of both.
 *
 * @param printed the words as printed; empty where print left something out
 * @param recorded the words of the record; empty where print added something
 */
public record Edit(EditKind kind, String printed, String recorded) {}
