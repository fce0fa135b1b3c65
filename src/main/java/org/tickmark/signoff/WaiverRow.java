package org.tickmark.signoff;

import java.time.Instant;

/**
 * A waiver as it is shown.
 *
 * @param claimText the words it was given for
 */
public record WaiverRow(
        Long id, Long claimId, Waiver.Kind kind, String claimText, String reason, String personName, Instant signedAt) {

    static WaiverRow of(Waiver waiver, Long claimId, String personName) {
        return new WaiverRow(
                waiver.id(),
                claimId,
                waiver.kind(),
                waiver.claimText(),
                waiver.reason(),
                personName,
                waiver.signedAt());
    }
}
