package org.tickmark.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets the house hands out, and the form in which tokens are kept. */
public final class Secrets {

    /** Without letters and digits that look alike: 31 signs, nearly five bits each. */
    private static final char[] SIGNS = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();

    private static final int PASSWORD_SIGNS = 24;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A token of 256 random bits, in letters that need no escaping in a header. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return "tm_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password of 118 random bits that can be read out on the telephone. */
    public static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_SIGNS; i++) {
            password.append(SIGNS[RANDOM.nextInt(SIGNS.length)]);
        }
        return password.toString();
    }

    /** SHA-256 of the UTF-8 bytes in 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
