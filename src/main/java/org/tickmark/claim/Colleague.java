package org.tickmark.claim;

/** Somebody who can be asked. */
public record Colleague(Long id, String name) {}
