package org.tickmark.article;

/** An article got a second or later revision. Fired inside the transaction that adds it. */
public record RevisionAdded(Article article, Revision previous, Revision revision) {}
