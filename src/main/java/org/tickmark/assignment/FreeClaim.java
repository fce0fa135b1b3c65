package org.tickmark.assignment;

/** A claim that waits for somebody, and the words it is about ({@code null} where it stands in no present text). */
record FreeClaim(Long claimId, String words) {}
