/**
 * What must be true: claims, where they stand in the text, the evidence for them, verdicts, questions and proposed
 * changes. It knows articles and sources, but not who works on what or who signs.
 */
package org.tickmark.claim;
