package org.tickmark.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tickmark.platform.Causes;
import org.tickmark.shared.Actor;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Idempotent;

/**
 * Gives a marked write its effect once. Of two requests with one key at the same time the database lets the first
 * through; the other one waits, finds the answer and repeats it.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class OnceOnlyInterceptor {

    /** A race lost for another reason, such as the same delivery without a key, is run again. */
    private static final int MOST_ATTEMPTS = 2;

    @Inject
    private RequestFacts request;

    @Inject
    private OnceOnly once;

    @Inject
    private Actor actor;

    @AroundInvoke
    public Object once(InvocationContext call) throws Exception {
        String key = request.idempotencyKey();
        if (key == null || actor.username() == null) {
            return call.proceed();
        }
        Optional<Answer> before = once.before(actor.username(), key, request.hash());
        for (int attempt = 1; before.isEmpty() && attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                before = Optional.of(once.now(actor.username(), key, request.hash(), call::proceed));
            } catch (Exception failed) {
                if (!isLostRace(failed)) {
                    throw failed;
                }
                before = once.before(actor.username(), key, request.hash());
            }
        }
        return before.orElseThrow(() -> new DomainException("request.running")).response();
    }

    private static boolean isLostRace(Throwable failed) {
        boolean refusedByName = Causes.refusal(failed)
                .filter(refusal -> !refusal.key().equals("conflict"))
                .isPresent();
        return !refusedByName
                && Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                        .limit(50)
                        .anyMatch(cause -> cause instanceof PersistenceException || cause instanceof RollbackException);
    }
}
