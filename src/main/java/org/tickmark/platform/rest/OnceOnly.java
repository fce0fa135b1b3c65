package org.tickmark.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tickmark.platform.Migration;
import org.tickmark.text.Sha256;

/** Runs a write at most once for each key of a client, and remembers the answer for {@link #KEPT}. */
@ApplicationScoped
@Transactional
public class OnceOnly {

    /** How long an answer is kept at least; older ones are forgotten at the next start. */
    static final Duration KEPT = Duration.ofDays(2);

    @Inject
    private IdempotencyRepository keys;

    @Inject
    private Clock clock;

    void atStart(@Observes Migration.DatabaseReady ready) {
        keys.forgetBefore(clock.instant().minus(KEPT));
    }

    /**
     * The answer that this request got before; empty when it is new.
     *
     * @throws org.tickmark.shared.DomainException when the key belongs to another request
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Answer> before(String client, String key, String requestHash) {
        return keys.find(client, Sha256.hex(key)).map(kept -> kept.answerTo(requestHash));
    }

    /** Does the work and keeps its answer, both or neither. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public Answer now(String client, String key, String requestHash, Callable<Object> work) throws Exception {
        IdempotencyKey claimed = new IdempotencyKey(client, Sha256.hex(key), requestHash, clock.instant());
        keys.claim(claimed);
        Answer answer = Answer.of((Response) work.call(), JsonForm.json());
        claimed.answered(answer);
        return answer;
    }
}
