/**
 * Measures the extraction engine against annotated articles and sentences that lie outside the project, and prints what
 * it found. It may know the engine and the text only; nothing in the server uses it.
 */
package org.tickmark.extraction.evaluation;
