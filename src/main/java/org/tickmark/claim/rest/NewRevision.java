package org.tickmark.claim.rest;

/** The whole new text of an article. */
public record NewRevision(String body) {}
