package org.tickmark.publication;

/** Which revision of an article went out last, and the hash of its words. */
record PublishedWords(int revisionNumber, String sha256) {}
