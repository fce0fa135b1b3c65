package org.tickmark.assignment;

/** That this claim could go to this person; nothing is stored until somebody agrees. */
public record Suggestion(Long claimId, Long personId, String personName) {}
