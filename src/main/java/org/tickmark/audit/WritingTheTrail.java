package org.tickmark.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.tickmark.shared.Actor;
import org.tickmark.shared.Happened;

/** Writes down everything that happens, in the transaction in which it happens: both are kept, or neither is. */
@ApplicationScoped
public class WritingTheTrail {

    @Inject
    private AuditRepository trail;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Transactional(TxType.MANDATORY)
    public void write(@Observes Happened event) {
        trail.add(new AuditEntry(event, actor, clock.instant()));
    }
}
