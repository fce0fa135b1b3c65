package org.tickmark.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tickmark.alignment.QuoteAlignment;
import org.tickmark.alignment.QuoteCheckResult;
import org.tickmark.alignment.QuoteComparison;
import org.tickmark.claim.Claim;
import org.tickmark.claim.ClaimAccess;
import org.tickmark.claim.ClaimQuote;
import org.tickmark.claim.ClaimRepository;
import org.tickmark.claim.ClaimWordsChanged;
import org.tickmark.claim.QuotePiece;
import org.tickmark.newsroom.Permission;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.source.Record;

/** Holds printed quotes against records: the program compares, a person says what it is. */
@ApplicationScoped
@Transactional
public class QuoteChecking {

    /** Between pieces that are printed apart. */
    private static final String APART = " … ";

    @Inject
    private QuoteRepository checks;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimAccess access;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * Lays the quote's pieces over the record and stores nothing. Offsets are code points into the record's text.
     *
     * @throws DomainException when the claim is no quote
     */
    public QuoteComparison compare(Long claimId, Long recordId) {
        Claim claim = access.claim(claimId, Permission.READ_ARTICLES);
        access.require(Permission.READ_SOURCES);
        return compare(claim, checks.record(recordId));
    }

    private static QuoteComparison compare(Claim claim, Record record) {
        return QuoteAlignment.compare(pieces(claim), record.text());
    }

    private static List<String> pieces(Claim claim) {
        ClaimQuote quote = claim.quote();
        if (quote == null || quote.pieces().isEmpty()) {
            throw new DomainException("claim.no.quote");
        }
        return quote.pieces().stream().map(QuotePiece::words).toList();
    }

    /**
     * Stores what the record shows and what the person sees in it; an earlier check of the claim is superseded.
     *
     * @param seen what the acting person says it is
     * @param why needed where they see it otherwise than the program
     * @throws DomainException while the article is not being checked, for the author, and when the claim is no quote
     */
    public QuoteCheck check(Long claimId, long claimVersion, Long recordId, QuoteCheckResult seen, String why) {
        Claim claim = access.claim(claimId, claimVersion, Permission.CHECK_CLAIMS);
        access.requireChecking(claim.article());
        access.requireNoAuthor(claim.article());
        if (!claim.state().alive()) {
            throw new DomainException("claim.ended", claim.state());
        }
        if (seen == null) {
            throw new DomainException("quote.result");
        }
        Record record = checks.record(recordId);
        QuoteComparison found = compare(claim, record);
        var check = new QuoteCheck(
                claim,
                record,
                found.result(),
                found.score(),
                found.begin(),
                found.end(),
                printed(claim),
                found.passage(),
                clock.instant(),
                access.username());
        check.overrule(seen, why);
        QuoteCheckResult was = supersede(claim);
        checks.add(check);
        claims.touch(claim);
        happened.fire(Happened.to("quote.checked", check, check.printed())
                .on(claim.article().id(), claim.article().revisionNumber())
                .changed("result", was, check.result())
                .changed("computed", null, check.computed())
                .changed("record", null, record.title())
                .changed("reason", null, check.overruleReason()));
        return check;
    }

    private QuoteCheckResult supersede(Claim claim) {
        QuoteCheckResult was = null;
        for (QuoteCheck earlier : checks.standing(List.of(claim))) {
            earlier.supersede(clock.instant());
            was = earlier.result();
        }
        return was;
    }

    private static String printed(Claim claim) {
        return String.join(APART, pieces(claim));
    }

    /** A check of words that are no longer printed says nothing about those that are. */
    void wordsChanged(@Observes ClaimWordsChanged changed) {
        List<Claim> quotes =
                changed.claims().stream().filter(claim -> claim.quote() != null).toList();
        for (QuoteCheck check : checks.standing(quotes)) {
            Claim claim = check.claim();
            if (!check.printed().equals(printed(claim))) {
                check.supersede(clock.instant());
                happened.fire(Happened.to("quote.void", check, check.printed())
                        .on(claim.article().id(), claim.article().revisionNumber())
                        .changed("result", check.result(), null));
            }
        }
    }
}
