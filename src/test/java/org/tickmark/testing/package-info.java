/**
 * What the tests stand on: one server with the real WAR for the whole run, a database for it, a browser, and the
 * tests' three kinds. It may use the application only from outside (its addresses and its WAR), never its classes.
 */
package org.tickmark.testing;
