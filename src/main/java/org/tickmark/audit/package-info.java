/**
 * The record of who did what, when, on which words. It listens to events and knows only them.
 */
package org.tickmark.audit;
