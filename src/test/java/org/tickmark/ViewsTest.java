package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view and every bundle; and each fault is found where it was planted. */
class ViewsTest {

    private static final Path WEB = Path.of("src", "main", "webapp");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");
    private static final Path PLANTED = Path.of("src", "test", "resources", "planted");

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void hasNoFault(Path file) throws Exception {
        assertThat(View.read(file).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void saysOnlyWhatABundleHolds(Path file) throws Exception {
        assertThat(View.read(file).keys())
                .allSatisfy(key -> assertThat(textsByKey()).containsKey(key));
    }

    @Test
    void keepsEveryKeyInOneBundleOnly() throws IOException {
        assertThat(textsByKey())
                .isNotEmpty()
                .allSatisfy((key, places) -> assertThat(places).as(key).hasSize(1));
    }

    @Test
    void namesABackingBeanForEveryScreen() throws IOException {
        for (Path file : views()) {
            Path inside = WEB.relativize(file);
            String subject = inside.getName(0).toString();
            if (inside.getNameCount() == 2 && Files.isDirectory(Path.of("src/main/java/org/tickmark", subject))) {
                String screen = inside.getFileName().toString().replace(".xhtml", "");
                String bean = screen.substring(0, 1).toUpperCase(Locale.ROOT) + screen.substring(1) + "Backing.java";
                assertThat(Path.of("src/main/java/org/tickmark", subject, "web", bean))
                        .as("the backing bean of " + inside)
                        .exists();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "style, a style of its own",
        "handler, handles onclick inline",
        "script, stands inline",
        "words, says 'Sign in' itself",
        "label, says 'Your name' itself",
        "include, includes a computed path",
        "command, writes script into the page",
        "long, more than 150 lines",
    })
    void findsWhatIsPlanted(String name, String fault) throws Exception {
        View planted = View.read(PLANTED.resolve(name + ".xhtml"));
        assertThat(planted.faults()).hasSize(1).first().asString().contains(fault);
    }

    @Test
    void findsAKeyThatNoBundleHolds() throws Exception {
        assertThat(View.read(PLANTED.resolve("keys.xhtml")).keys())
                .containsExactly("planted.plain", "planted.filled")
                .noneMatch(textsByKey()::containsKey);
    }

    @Test
    void findsAKeyThatStandsTwice() throws IOException {
        assertThat(keysOf(PLANTED.resolve("twice.properties"))).containsExactly("planted.same", "planted.same");
    }

    private static Map<String, List<Path>> textsByKey() throws IOException {
        Map<String, List<Path>> found = new HashMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                for (String key : keysOf(file)) {
                    found.computeIfAbsent(key, none -> new ArrayList<>()).add(file);
                }
            }
        }
        return found;
    }

    /** Also finds a key that stands twice in one file, where Properties keeps only the last. */
    private static List<String> keysOf(Path file) throws IOException {
        List<String> keys = new ArrayList<>();
        Properties counting = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            counting.load(reader);
        }
        return keys;
    }
}
