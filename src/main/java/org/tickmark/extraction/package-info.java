/**
 * Proposes what has to be checked in an article: its quotes with their speakers, its figures, dates, names and other
 * claims. It may not know people, sources, a database or a server: plain Java on top of {@code text} only.
 */
package org.tickmark.extraction;
