package org.tickmark.newsroom;

/** A new API client's token, shown once to the administrator; only its SHA-256 is kept. */
public record NewToken(Long clientId, String name, String token) {}
