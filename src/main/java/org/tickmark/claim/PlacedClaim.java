package org.tickmark.claim;

/** A claim together with where it stands in the revision that is looked at. */
public record PlacedClaim(Claim claim, Anchor anchor) {}
