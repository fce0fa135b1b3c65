package org.tickmark.text;

/** A text in the one form in which Tickmark stores, hashes and compares texts; made by {@link Normalisation#of}. */
public record NormalisedText(String text) {}
