package org.tickmark.signoff;

import java.time.Instant;
import org.tickmark.newsroom.Role;

/**
 * A signature as it is shown.
 *
 * @param withdrawnAt {@code null} while it stands
 */
public record SignatureRow(
        Long id,
        int revision,
        String sha256,
        SignOff.Step step,
        String printedName,
        Role role,
        Instant signedAt,
        Instant withdrawnAt,
        String withdrawnBy) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
