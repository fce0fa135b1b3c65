/**
 * The guards between an article's steps, and the signatures, waivers and returns that carry it through them. It knows
 * everything that has to be true before a signature, but not what happens after approval.
 */
package org.tickmark.signoff;
