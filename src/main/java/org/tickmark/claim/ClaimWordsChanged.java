package org.tickmark.claim;

import java.util.List;

/** The words of these claims are others now. Fired inside the transaction of the change: what rested on them is void. */
public record ClaimWordsChanged(List<Claim> claims) {

    public ClaimWordsChanged {
        claims = List.copyOf(claims);
    }
}
