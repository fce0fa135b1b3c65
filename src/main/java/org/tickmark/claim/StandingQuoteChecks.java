package org.tickmark.claim;

import java.util.Optional;

/** What the claim's card shows of quote checks. Claims do not know quote checks; those who do answer this. */
public interface StandingQuoteChecks {

    /** The check that stands for the claim's quote; asks the database at most once. */
    Optional<QuoteCheckRow> of(Long claimId);
}
