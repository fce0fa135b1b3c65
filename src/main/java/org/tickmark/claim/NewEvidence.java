package org.tickmark.claim;

/**
 * What a checker ties to a claim.
 *
 * @param locator page, section or time code; may be {@code null} when there is an excerpt
 * @param excerpt the words of the source; may be {@code null} when there is a locator
 * @param originGroup sources with the same group count as one origin; {@code null} takes the source's own
 */
public record NewEvidence(
        Long sourceId,
        Evidence.Level level,
        Evidence.Stance stance,
        String locator,
        String excerpt,
        String originGroup) {}
