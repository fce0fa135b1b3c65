package org.tickmark.platform;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.tickmark.shared.DomainException;

/** What lies behind an exception that containers have wrapped several times. */
public final class Causes {

    /** What the loser of a race sees: a row that is there already, a deadlock, a lock that was waited for too long. */
    private static final List<Class<? extends Throwable>> LOST_RACES = List.of(
            ConstraintViolationException.class,
            LockAcquisitionException.class,
            org.hibernate.PessimisticLockException.class,
            PessimisticLockException.class,
            LockTimeoutException.class);

    private Causes() {}

    /** The refusal behind an exception, a lost race at the database included; empty for everything unexpected. */
    public static Optional<DomainException> refusal(Throwable thrown) {
        Optional<DomainException> domain = find(thrown, DomainException.class);
        if (domain.isPresent()) {
            return domain;
        }
        if (find(thrown, OptimisticLockException.class).isPresent()
                || find(thrown, StaleStateException.class).isPresent()) {
            return Optional.of(new DomainException("stale.version"));
        }
        return LOST_RACES.stream()
                .flatMap(race -> find(thrown, race).stream())
                .findFirst()
                .map(lost -> new DomainException("conflict"));
    }

    /** Whether the database could not be reached. */
    public static boolean databaseAway(Throwable thrown) {
        return find(thrown, JDBCConnectionException.class).isPresent()
                || find(thrown, jakarta.resource.ResourceException.class).isPresent()
                || find(thrown, SQLException.class)
                        .filter(sql ->
                                sql.getSQLState() != null && sql.getSQLState().startsWith("08"))
                        .isPresent();
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
