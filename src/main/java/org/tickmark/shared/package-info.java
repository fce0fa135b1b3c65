/**
 * The few things every subject speaks of: refusals, events, paging, the acting person. It knows no subject, no screen
 * and no database table.
 */
package org.tickmark.shared;
