package org.tickmark.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the schema this program needs, at start. While the database is away, or takes no first data,
 * it tries again every few seconds; until it has succeeded nobody is let in.
 */
@ApplicationScoped
public class Migration {

    private static final System.Logger LOG = System.getLogger(Migration.class.getName());
    private static final long RETRY_SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/TickmarkDS")
    private DataSource dataSource;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Event<DatabaseReady> ready;

    private volatile boolean done;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        attempt();
    }

    private void attempt() {
        try {
            String vendor = vendorOf(dataSource);
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            LOG.log(System.Logger.Level.INFO, "Database {0} is at the present schema", vendor);
        } catch (FlywayException | java.sql.SQLException away) {
            LOG.log(System.Logger.Level.WARNING, "Database not ready, trying again: {0}", away.getMessage());
            again();
            return;
        }
        try {
            ready.fire(new DatabaseReady());
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "First data could not be written, trying again", failed);
            again();
            return;
        }
        done = true;
    }

    private void again() {
        scheduler.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    private static String vendorOf(DataSource source) throws java.sql.SQLException {
        try (java.sql.Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    /** Whether the schema is in place and the first data is written. */
    public boolean done() {
        return done;
    }

    /** The schema is in place; whoever has first data to write does it now. */
    public record DatabaseReady() {}
}
