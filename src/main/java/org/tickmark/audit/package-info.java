/**
 * The record of who did what, when, on which words: written in the transaction of the change, read page by page, handed
 * out as CSV. It listens to events and knows only {@code shared}; who may read it is asked through {@link
 * org.tickmark.audit.AuditDoor}, which the wiring answers.
 */
package org.tickmark.audit;
