package org.tickmark.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tickmark.platform.Causes;
import org.tickmark.platform.I18n;
import org.tickmark.platform.Incident;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.StaleVersionException;

/** Decides which problem stands for an exception: a refusal keeps its words, everything unexpected gets a number. */
@ApplicationScoped
public class Problems {

    /** Refusals that have a status of their own. */
    private static final Set<String> TOO_LARGE = Set.of("article.text.large", "article.text.long", "request.large");

    private static final Set<String> MALFORMED =
            Set.of("request.json", "request.body", "request.key", "request.etag", "request.encoding");

    private I18n i18n;
    private Incident incidents;

    protected Problems() {}

    @Inject
    Problems(I18n i18n, Incident incidents) {
        this.i18n = i18n;
        this.incidents = incidents;
    }

    /**
     * @param conditional whether the request carried {@code If-Match}
     * @param where what was asked, for the log
     */
    Problem of(Throwable thrown, boolean conditional, String where) {
        Optional<DomainException> refused = Causes.refusal(thrown);
        if (refused.isPresent()) {
            return refused(refused.get(), conditional);
        }
        Optional<WebApplicationException> http = cause(thrown, WebApplicationException.class);
        if (http.isPresent() && http.get().getResponse().getStatus() < 500) {
            return http(http.get().getResponse().getStatus(), isReading(thrown));
        }
        if (has(thrown, JsonbException.class) || has(thrown, JsonException.class) || isReading(thrown)) {
            return named(400, "request.json");
        }
        if (isTooLarge(thrown)) {
            return named(413, "request.large");
        }
        if (Causes.databaseAway(thrown)) {
            return named(503, "database.away");
        }
        String number = incidents.record(thrown, where);
        return named(500, "unexpected").underNumber(number);
    }

    private Problem refused(DomainException refusal, boolean conditional) {
        String text = text(refusal);
        if (refusal instanceof BlockedException blocked) {
            return new Problem(409, refusal.key(), text)
                    .about(refusal.values())
                    .blockedBy(
                            blocked.blockers(),
                            blocked.blockers().stream()
                                    .map(one -> i18n.format(one.guard(), one.count()))
                                    .toList());
        }
        return new Problem(status(refusal, conditional), refusal.key(), text).about(refusal.values());
    }

    private static int status(DomainException refusal, boolean conditional) {
        if (refusal instanceof NotFoundException) {
            return 404;
        }
        if (refusal instanceof ForbiddenException) {
            return 403;
        }
        if (refusal instanceof StaleVersionException || refusal.key().equals("stale.version")) {
            return conditional ? 412 : 409;
        }
        if (refusal.key().equals("request.if.match")) {
            return 428;
        }
        if (MALFORMED.contains(refusal.key())) {
            return 400;
        }
        if (TOO_LARGE.contains(refusal.key())) {
            return 413;
        }
        return Set.of("conflict", "request.running").contains(refusal.key()) ? 409 : 422;
    }

    /** @param unreadable whether the body was the reason for a 400 */
    Problem http(int status, boolean unreadable) {
        return switch (status) {
            case 400 -> named(400, unreadable ? "request.json" : "request.malformed");
            case 404 -> named(404, "address.unknown");
            case 405 -> named(405, "method.unknown");
            case 406 -> named(406, "not.acceptable");
            case 413 -> named(413, "request.large");
            case 415 -> named(415, "media.type");
            default -> new Problem(status, "http." + status, null);
        };
    }

    private Problem named(int status, String key) {
        return new Problem(status, key, i18n.get("refusal." + key));
    }

    private String text(DomainException refusal) {
        return i18n.refusal(refusal);
    }

    /** The container wraps what a body reader throws; a writer's failure is the server's own. */
    private static boolean isReading(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof ProcessingException
                                && String.valueOf(cause.getMessage())
                                        .toLowerCase(Locale.ROOT)
                                        .contains("deserializ")
                        || cause.getClass().getSimpleName().equals("ReaderException"));
    }

    private static boolean isTooLarge(Throwable thrown) {
        return causes(thrown).anyMatch(cause -> cause.getClass().getSimpleName().equals("RequestTooBigException"));
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return cause(thrown, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
