/**
 * Cuts an article into blocks and sentences with exact code-point offsets, so that every later check can point at words.
 * It may not know claims, sources, people, a database or a server: plain Java only.
 */
package org.tickmark.text;
