package org.tickmark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.tickmark.claim.Claim;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;

/**
 * A checker takes work for a while (the desk's lease) and gives it back. A unique key and versions see to it that no
 * claim is taken twice: who loses the race gets another claim.
 */
@ApplicationScoped
public class TakingWork {

    private static final int ATTEMPTS = 5;

    /** How far down the queue a second attempt looks, so that those who lost a race do not all meet again. */
    private static final int WIDEST = 32;

    @Inject
    private Taking taking;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /**
     * Takes the most urgent claim that waits for somebody: earliest deadline, then most worth checking. After a lost race
     * it takes one nearby, in a new transaction.
     *
     * @return empty when nothing waits
     * @throws DomainException when five races in a row were lost
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Taken> takeNext() {
        int width = 1;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Long> waiting = taking.mostUrgent(width);
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            Optional<Taken> taken =
                    attempt(waiting.get(ThreadLocalRandom.current().nextInt(waiting.size())));
            if (taken.isPresent()) {
                return taken;
            }
            width = Math.min(WIDEST, width * 4);
        }
        throw new DomainException("assignment.busy");
    }

    private Optional<Taken> attempt(Long claimId) {
        try {
            return Optional.of(taking.take(claimId));
        } catch (OptimisticLockException
                | PessimisticLockException
                | LockTimeoutException
                | LockAcquisitionException
                | ConstraintViolationException lostRace) {
            return Optional.empty();
        } catch (DomainException refused) {
            if (refused.key().equals("assignment.held") || refused.key().equals("claim.step")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /**
     * Takes this claim, or makes one's own lease longer.
     *
     * @throws DomainException when somebody else holds it, it is not in check, or one wrote or read it already
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Taken take(Long claimId) {
        return taking.take(claimId);
    }

    /**
     * Gives a claim back to the queue; what was found so far stays with it.
     *
     * @throws DomainException when somebody else holds it
     */
    @Transactional
    public void release(Long claimId) {
        permissions.require(Permission.CHECK_CLAIMS);
        Claim claim = assignments.claim(claimId);
        permissions.require(Permission.CHECK_CLAIMS, claim.article().desk().id(), "Claim", claimId);
        Assignment held = assignments
                .ofClaim(claim)
                .filter(one ->
                        one.isHeldAt(clock.instant()) && one.person().id().equals(actor.requirePerson()))
                .orElseThrow(() -> new DomainException("assignment.not.yours"));
        held.release();
        claim.release();
        happened.fire(Happened.to("claim.released", claim, assignments.words(claim))
                .on(claim.article().id(), claim.article().revisionNumber())
                .changed("holder", actor.displayName(), null));
    }
}
