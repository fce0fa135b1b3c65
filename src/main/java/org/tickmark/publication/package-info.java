/**
 * What went out, and whether exactly these words may. It knows everything to its left and nothing knows it.
 */
package org.tickmark.publication;
