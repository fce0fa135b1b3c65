package org.tickmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnViewsOnlyTest {

    private static final String ROOT = "file:/srv/ROOT.war/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/srv/ROOT.war/article/board.xhtml",
                "file:/srv/ROOT.war/WEB-INF/lib/parts.jar/META-INF/resources/parts/x.xhtml"
            })
    void letsOwnViewsAndThoseOfItsLibrariesThrough(String view) throws MalformedURLException {
        assertThat(OwnViewsOnly.isOwn(new URL(view), new URL(ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/etc/passwd",
                "file:/srv/ROOT.war/../secrets.xhtml",
                "file:/srv/ROOT.war/%2e%2e/secrets.xhtml",
                "file:/srv/ROOT.war/WEB-INF/web.xml",
                "file:/srv/other/page.xhtml",
                "http://127.0.0.1/page.xhtml"
            })
    void refusesWhatLiesOutside(String view) throws MalformedURLException {
        assertThat(OwnViewsOnly.isOwn(new URL(view), new URL(ROOT))).isFalse();
    }

    @Test
    void refusesEverythingWithoutARoot() throws MalformedURLException {
        assertThat(OwnViewsOnly.isOwn(new URL("file:/srv/page.xhtml"), null)).isFalse();
    }
}
