package org.tickmark.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which a revision or a record is known. */
public final class Sha256 {

    private Sha256() {}

    /** SHA-256 of the UTF-8 bytes of {@code text}, as 64 lower-case hexadecimal digits. */
    public static String hex(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", absent);
        }
    }
}
