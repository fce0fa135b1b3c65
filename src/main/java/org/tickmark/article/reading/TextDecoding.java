package org.tickmark.article.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out how bytes spell characters. A byte order mark is believed; without one the bytes are UTF-8 if they can be;
 * else the likeliest charset is taken where it is likely enough. A wrong guess would change printed words unseen, so
 * doubt is refused.
 */
final class TextDecoding {

    /** ICU's confidence, 0 to 100, under which a guess is none. */
    private static final int LEAST_CONFIDENCE = 35;

    private static final int SAMPLE = 8_000;
    private static final int BEFORE_SAMPLE = 400;

    private TextDecoding() {}

    /** @throws UnreadableException {@code encoding} when no encoding is certain enough */
    static String decode(byte[] bytes) {
        return byMark(bytes).or(() -> strict(bytes, StandardCharsets.UTF_8)).orElseGet(() -> guessed(bytes));
    }

    /** As {@link #decode}, and an encoding named by the file itself counts after the byte order mark. */
    static String decode(byte[] bytes, Charset named) {
        return byMark(bytes).or(() -> strict(bytes, named)).orElseGet(() -> decode(bytes));
    }

    private static Optional<String> byMark(byte[] bytes) {
        Charset charset = null;
        int length = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            length = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            charset = Charset.forName("UTF-32LE");
            length = 4;
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            charset = Charset.forName("UTF-32BE");
            length = 4;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            length = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            length = 2;
        }
        if (charset == null) {
            return Optional.empty();
        }
        return Optional.of(strict(Arrays.copyOfRange(bytes, length, bytes.length), charset)
                .orElseThrow(() -> new UnreadableException("encoding")));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String guessed(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(telling(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                break;
            }
            if (Charset.isSupported(match.getName())) {
                Optional<String> text = strict(bytes, Charset.forName(match.getName()));
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        throw new UnreadableException("encoding");
    }

    /** The stretch that tells encodings apart: it begins shortly before the first byte beyond ASCII. */
    private static byte[] telling(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] > 0) {
            first++;
        }
        int begin = Math.max(0, first - BEFORE_SAMPLE) & ~3;
        return Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + SAMPLE));
    }

    /** The text if every byte of it is one in this charset and none spells a control character of a binary file. */
    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.chars().anyMatch(TextDecoding::isBinary) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(int c) {
        boolean lowControl = c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1A && c != 0x1B;
        return lowControl || c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xFFFE || c == 0xFFFF;
    }
}
