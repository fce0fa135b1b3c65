/**
 * The bench: the article as set text with its claims, and everything about the chosen claim beside it. It turns what
 * services say into what a page shows, and decides nothing.
 */
package org.tickmark.claim.web;
