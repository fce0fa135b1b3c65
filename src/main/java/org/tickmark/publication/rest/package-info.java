/**
 * Articles as programs see them, from the intake to the clearance. It knows everything to its left and nothing knows it.
 */
package org.tickmark.publication.rest;
