/**
 * The wiring: security, filters, error handling, migrations, the clock. It may know everything; nothing may know it.
 */
package org.tickmark.platform;
