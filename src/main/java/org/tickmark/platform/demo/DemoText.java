package org.tickmark.platform.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the demo newsroom, which come with the program. */
final class DemoText {

    private DemoText() {}

    static String of(String name) {
        try (InputStream in = DemoText.class.getResourceAsStream("/demo/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
