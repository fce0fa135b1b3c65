/**
 * Who works on which claim, and for how long. It knows claims and people, but not who signs.
 */
package org.tickmark.assignment;
