package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/** A checker's work on one claim: evidence, the verdict, waiting, and taking a verdict back. */
@ApplicationScoped
@Transactional
public class ClaimChecking {

    /** A settled claim takes no evidence: who has news reopens it. */
    private static final Set<ClaimState> TAKES_EVIDENCE = EnumSet.of(
            ClaimState.ACCEPTED,
            ClaimState.IN_CHECK,
            ClaimState.WAITING,
            ClaimState.REOPENED,
            ClaimState.VERDICT_GIVEN,
            ClaimState.SECOND_READ);

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimAccess access;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    @Inject
    private CurrentActor actor;

    /**
     * Ties a source to the claim.
     *
     * @throws DomainException without a level, a stance, or one of locator and excerpt
     */
    public Evidence addEvidence(Long claimId, NewEvidence given) {
        Claim claim = checked(access.claim(claimId, Permission.CHECK_CLAIMS));
        if (!TAKES_EVIDENCE.contains(claim.state())) {
            throw new DomainException("evidence.claim.state", claim.state());
        }
        if (given.level() == null || given.stance() == null) {
            throw new DomainException("evidence.level.and.stance");
        }
        var evidence = new Evidence(
                claim,
                claims.source(given.sourceId()),
                given.level(),
                given.stance(),
                given.locator(),
                given.excerpt(),
                given.originGroup(),
                clock.instant(),
                access.username());
        claims.add(evidence);
        happened.fire(about("evidence.added", claim, claims.anchor(claim))
                .changed("source", null, evidence.source().title())
                .changed("level", null, evidence.level())
                .changed("stance", null, evidence.stance())
                .changed("origin", null, evidence.originGroup()));
        return evidence;
    }

    /**
     * Takes evidence back; it stays on record. A verdict that no longer has the sources it needs is taken back with it.
     *
     * @param version version of the evidence
     */
    public void withdrawEvidence(Long evidenceId, long version) {
        access.require(Permission.CHECK_CLAIMS);
        Evidence evidence = claims.evidence(evidenceId);
        Claim claim = evidence.claim();
        access.admitted(claim.article(), Permission.CHECK_CLAIMS);
        checked(claim);
        evidence.requireVersion(version);
        evidence.withdraw(access.username(), clock.instant());
        claims.touch(claim);
        Anchor anchor = claims.anchor(claim);
        happened.fire(about("evidence.withdrawn", claim, anchor)
                .changed("source", evidence.source().title(), null)
                .changed("level", evidence.level(), null)
                .changed("stance", evidence.stance(), null));
        boolean restsOnSources = claim.outcome() != null && claim.outcome().needsSources();
        if (restsOnSources && !sourcing(claim).suffices()) {
            takeBack(
                    claim,
                    anchor,
                    "Evidence was withdrawn: " + evidence.source().title());
        }
    }

    /**
     * Gives the acting person's verdict: the first one, or the second where the desk wants claims of high risk read
     * twice. An earlier verdict of the same reading is superseded.
     *
     * @throws DomainException for the author; for a second reading by the first reader; without a rationale;
     *     {@code verdict.sources} when the sources are not enough for what it says; in any state that waits for no
     *     verdict
     */
    public Verdict giveVerdict(Long claimId, long version, Outcome outcome, String rationale) {
        Claim claim = checked(access.claim(claimId, version, Permission.CHECK_CLAIMS));
        access.requireNoAuthor(claim.article());
        requireOutcome(claim, outcome);
        Person person = access.person();
        Readings readings = readings(claim);
        ClaimState was = claim.state();
        boolean second = was == ClaimState.SECOND_READ;
        if (second) {
            readings.requireSecond(person);
            claims.touch(claim);
        } else {
            claim.verdictGiven(outcome);
        }
        Verdict.Reading reading = second ? Verdict.Reading.SECOND : Verdict.Reading.FIRST;
        return keep(claim, readings, outcome, reading, rationale, person, was);
    }

    /**
     * The lead's word where two readings differ; it settles the claim.
     *
     * @throws DomainException when the readings do not differ, or one of them is the lead's own and another could decide
     */
    public Verdict decide(Long claimId, long version, Outcome outcome, String rationale) {
        Claim claim = checked(access.claim(claimId, version, Permission.SETTLE_CLAIMS));
        access.requireNoAuthor(claim.article());
        requireOutcome(claim, outcome);
        Person lead = access.person();
        Readings readings = readings(claim);
        readings.requireDisagreement(claim);
        requireNotOwn(claim, readings, lead);
        ClaimState was = claim.state();
        claim.settle(outcome);
        return keep(claim, readings, outcome, Verdict.Reading.LEAD, rationale, lead, was);
    }

    private Verdict keep(
            Claim claim,
            Readings readings,
            Outcome outcome,
            Verdict.Reading reading,
            String rationale,
            Person person,
            ClaimState was) {
        Anchor anchor = claims.anchor(claim);
        var verdict = new Verdict(
                claim,
                claim.article().revisionNumber(),
                anchor.exact(),
                outcome,
                reading,
                rationale,
                person,
                clock.instant());
        readings.supersededBy(verdict);
        claims.add(verdict);
        happened.fire(about("claim.verdict.given", claim, anchor)
                .changed("state", was, claim.state())
                .changed("reading", null, reading)
                .changed("outcome", null, outcome)
                .changed("rationale", null, verdict.rationale()));
        return verdict;
    }

    private void requireNotOwn(Claim claim, Readings readings, Person lead) {
        if (readings.includes(lead) && claims.hasOtherLead(claim.article(), lead.id())) {
            throw new DomainException("claim.settle.own");
        }
    }

    /**
     * Lets the verdict stand. A lead settles their own verdict only where the desk has no other lead; that is recorded.
     *
     * @throws DomainException when no verdict is in, the second reader's is missing, or the readings differ
     */
    public void settle(Long claimId, long version) {
        Claim claim = checked(access.claim(claimId, version, Permission.SETTLE_CLAIMS));
        access.requireNoAuthor(claim.article());
        Readings readings = readings(claim);
        readings.requireAgreement(claim);
        Person lead = access.person();
        requireNotOwn(claim, readings, lead);
        settle(claim, claims.anchor(claim), readings, lead);
    }

    /**
     * Settles every claim whose verdict is in and whose readings agree. What another lead has to settle is left alone.
     *
     * @return how many
     */
    public int settleAll(Long articleId) {
        var article = access.article(articleId, Permission.SETTLE_CLAIMS);
        access.requireChecking(article);
        access.requireNoAuthor(article);
        Person lead = access.person();
        boolean onlyLead = !claims.hasOtherLead(article, lead.id());
        List<PlacedClaim> open = claims.placed(
                article, article.revisionNumber(), EnumSet.of(ClaimState.VERDICT_GIVEN, ClaimState.SECOND_READ));
        List<Verdict> verdicts =
                claims.standingVerdicts(open.stream().map(PlacedClaim::claim).toList());
        int settled = 0;
        for (PlacedClaim placed : open) {
            Readings readings = Readings.of(placed.claim(), verdicts);
            if (readings.agree(placed.claim()) && (onlyLead || !readings.includes(lead))) {
                settle(placed.claim(), placed.anchor(), readings, lead);
                settled++;
            }
        }
        return settled;
    }

    private void settle(Claim claim, Anchor anchor, Readings readings, Person lead) {
        ClaimState was = claim.state();
        claim.settle(readings.standing());
        happened.fire(about("claim.settled", claim, anchor)
                .changed("state", was, claim.state())
                .changed("outcome", null, claim.outcome())
                .changed("ownVerdict", null, readings.includes(lead) ? "yes" : null));
    }

    /**
     * Has the claim checked again. A checker takes their own verdict back until it is settled; anything else is the
     * lead's.
     *
     * @throws DomainException without a reason
     */
    public void reopen(Long claimId, long version, String why) {
        Claim claim = access.claim(claimId, version, Permission.CHECK_CLAIMS);
        access.requireOpen(claim.article());
        boolean own =
                claim.state() != ClaimState.SETTLED && readings(claim).includes(claims.person(actor.requirePerson()));
        if (!own) {
            access.require(Permission.SETTLE_CLAIMS);
        }
        takeBack(claim, claims.anchor(claim), why);
    }

    private void takeBack(Claim claim, Anchor anchor, String why) {
        ClaimState was = claim.state();
        Outcome outcome = claim.outcome();
        claim.reopen(why);
        readings(claim).supersedeAll(clock.instant());
        happened.fire(about("claim.reopened", claim, anchor)
                .changed("state", was, claim.state())
                .changed("outcome", outcome, null)
                .changed("reason", null, claim.reopenReason()));
    }

    /** The claim waits for the author or a source. */
    public void await(Long claimId, long version) {
        Claim claim = checked(access.claim(claimId, version, Permission.CHECK_CLAIMS));
        ClaimState was = claim.state();
        claim.await();
        step("claim.waiting", claim, was);
    }

    /** Goes on with a claim that waited. */
    public void resume(Long claimId, long version) {
        Claim claim = checked(access.claim(claimId, version, Permission.CHECK_CLAIMS));
        ClaimState was = claim.state();
        claim.resume();
        step("claim.resumed", claim, was);
    }

    private void step(String action, Claim claim, ClaimState was) {
        if (was != claim.state()) {
            happened.fire(about(action, claim, claims.anchor(claim)).changed("state", was, claim.state()));
        }
    }

    private Claim checked(Claim claim) {
        access.requireChecking(claim.article());
        return claim;
    }

    private void requireOutcome(Claim claim, Outcome outcome) {
        if (outcome == null) {
            throw new DomainException("verdict.outcome");
        }
        if (outcome.needsSources()) {
            sourcing(claim).require();
        }
    }

    private Sourcing sourcing(Claim claim) {
        return Sourcing.of(claims.evidence(claim), claim.article().desk().policy());
    }

    private Readings readings(Claim claim) {
        return Readings.of(claim, claims.standingVerdicts(List.of(claim)));
    }

    private static Happened about(String action, Claim claim, Anchor anchor) {
        return Happened.to(action, claim, anchor.exact())
                .on(claim.article().id(), claim.article().revisionNumber());
    }
}
