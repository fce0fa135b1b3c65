package org.tickmark.newsroom;

/** A random password, shown once to the administrator; only its hash is kept. */
public record NewPassword(Long personId, String username, String password) {}
