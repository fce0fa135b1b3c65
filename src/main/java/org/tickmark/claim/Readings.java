package org.tickmark.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;

/** The standing verdicts of one claim, and what follows from them: a second reader reads blind, and agreement settles. */
final class Readings {

    private final List<Verdict> standing;

    private Readings(List<Verdict> standing) {
        this.standing = standing;
    }

    /** @param verdicts may hold those of other claims, and superseded ones */
    static Readings of(Claim claim, List<Verdict> verdicts) {
        return new Readings(verdicts.stream()
                .filter(verdict -> verdict.stands() && claim.equals(verdict.claim()))
                .toList());
    }

    private Optional<Verdict> in(Verdict.Reading reading) {
        return standing.stream().filter(verdict -> verdict.reading() == reading).findFirst();
    }

    boolean hasSecond() {
        return in(Verdict.Reading.SECOND).isPresent();
    }

    /** Whether one of the verdicts is this person's. */
    boolean includes(Person person) {
        return person != null && includes(person.id());
    }

    boolean includes(Long personId) {
        return standing.stream().anyMatch(verdict -> verdict.person().id().equals(personId));
    }

    /** @throws DomainException when the person gave the first verdict, or a second one is in: it was the blind one */
    void requireSecond(Person person) {
        in(Verdict.Reading.FIRST)
                .filter(first -> first.person().id().equals(person.id()))
                .ifPresent(first -> {
                    throw new DomainException("verdict.second.same");
                });
        if (hasSecond()) {
            throw new DomainException("verdict.second.given");
        }
    }

    boolean agree(Claim claim) {
        Optional<Outcome> first = in(Verdict.Reading.FIRST).map(Verdict::outcome);
        if (!asksForSecond(claim)) {
            return claim.state() == ClaimState.VERDICT_GIVEN && first.isPresent();
        }
        return hasSecond() && first.equals(in(Verdict.Reading.SECOND).map(Verdict::outcome));
    }

    /** Also when risk or policy asked for it only after the first verdict was in. */
    private static boolean asksForSecond(Claim claim) {
        return claim.state() == ClaimState.SECOND_READ
                || claim.state() == ClaimState.VERDICT_GIVEN && claim.needsSecondRead();
    }

    /** @throws DomainException unless the verdict can be settled as it is */
    void requireAgreement(Claim claim) {
        if (agree(claim)) {
            return;
        }
        if (!asksForSecond(claim)) {
            throw new DomainException("claim.settle.no.verdict", claim.state());
        }
        throw new DomainException(hasSecond() ? "claim.settle.differ" : "claim.settle.second.missing");
    }

    /** @throws DomainException unless both readings are in and differ */
    void requireDisagreement(Claim claim) {
        if (claim.state() != ClaimState.SECOND_READ || !hasSecond() || agree(claim)) {
            throw new DomainException("claim.decide.agree");
        }
    }

    /** What the first reading says, or the lead's decision. */
    Outcome standing() {
        return in(Verdict.Reading.LEAD)
                .or(() -> in(Verdict.Reading.FIRST))
                .map(Verdict::outcome)
                .orElseThrow(() -> new DomainException("claim.settle.no.verdict", ClaimState.ACCEPTED));
    }

    /** A first verdict takes the place of all that stood; a later reading of its own kind only. */
    void supersededBy(Verdict next) {
        standing.stream()
                .filter(verdict -> next.reading() == Verdict.Reading.FIRST || verdict.reading() == next.reading())
                .forEach(verdict -> verdict.supersede(next.givenAt()));
    }

    void supersedeAll(Instant at) {
        standing.forEach(verdict -> verdict.supersede(at));
    }
}
