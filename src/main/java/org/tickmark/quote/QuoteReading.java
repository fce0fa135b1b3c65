package org.tickmark.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tickmark.claim.QuoteCheckRow;
import org.tickmark.claim.StandingQuoteChecks;

/** Shows claims the quote check that stands for them. */
@ApplicationScoped
@Transactional
public class QuoteReading implements StandingQuoteChecks {

    @Inject
    private QuoteRepository checks;

    @Override
    public Optional<QuoteCheckRow> of(Long claimId) {
        return checks.titled(claimId).stream().findFirst().map(QuoteReading::row);
    }

    private static QuoteCheckRow row(Titled titled) {
        QuoteCheck check = titled.check();
        return new QuoteCheckRow(
                check.id(),
                titled.recordId(),
                titled.recordTitle(),
                titled.sourceTitle(),
                check.computed(),
                check.result(),
                check.score(),
                check.begin(),
                check.end(),
                check.printed(),
                check.passage(),
                check.overruleReason(),
                check.checkedAt(),
                check.checkedBy(),
                check.mayStand());
    }
}
