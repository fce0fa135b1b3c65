package org.tickmark.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the tests deploy. */
final class Deployments {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private Deployments() {}

    /**
     * The WAR as it was packaged, plus the classes of the tests that run inside it and AssertJ (without its soft
     * assertions, which need another library). Planted violations stay out: they hold entities.
     */
    static WebArchive war() throws java.io.IOException, URISyntaxException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            List<Path> wanted = files.filter(Files::isRegularFile)
                    .filter(Deployments::isWanted)
                    .toList();
            for (Path file : wanted) {
                String inside = TEST_CLASSES.relativize(file).toString().replace(File.separatorChar, '/');
                war.addAsWebInfResource(file.toFile(), "classes/" + inside);
            }
        }
        return war.addAsLibraries(jarOf(Assertions.class));
    }

    private static boolean isWanted(Path file) {
        Path inside = TEST_CLASSES.relativize(file);
        return inside.startsWith("org") && !inside.startsWith(Path.of("org", "tickmark", "planted"))
                || inside.equals(Path.of("junit-platform.properties"));
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
