/**
 * Comparing a quote with a record on the bench. It turns what services say into what a page shows, and decides nothing.
 */
package org.tickmark.quote.web;
