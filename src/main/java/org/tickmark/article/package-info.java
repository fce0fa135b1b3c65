/**
 * The piece under check: its life, its revisions, their blocks and sentences, and how it is taken in. It knows people
 * and desks, but nothing of claims, sources or signatures.
 */
package org.tickmark.article;
