/**
 * What programs read of an article's claims, and how they give it new words. It knows claims and articles, and nothing of
 * signatures.
 */
package org.tickmark.claim.rest;
