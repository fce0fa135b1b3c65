/**
 * Printed words held against a record, and what came of it. It knows claims and records, but not who signs.
 */
package org.tickmark.quote;
