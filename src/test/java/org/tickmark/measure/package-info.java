/**
 * What screens cost on the running server: statements and time. It works through services and over HTTP like everybody
 * else, and knows no screen from inside.
 */
package org.tickmark.measure;
