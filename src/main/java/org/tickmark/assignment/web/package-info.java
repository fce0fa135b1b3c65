/**
 * Whose work is whose, on the pages. It turns what services say into what a page shows, and decides nothing.
 */
package org.tickmark.assignment.web;
