package org.tickmark.publication.rest;

/** A revision by its number and the SHA-256 of its normalised text. */
public record RevisionAnswer(int number, String sha256) {}
