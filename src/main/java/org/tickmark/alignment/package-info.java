/**
 * Lays printed quotes beside a recording's transcript, word by word, and names what differs.
 * It may not know claims, sources, people, a database or a server: plain Java on top of {@code text} only.
 */
package org.tickmark.alignment;
