package org.tickmark.article.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tickmark.shared.DomainException;

/**
 * Reads the text of an uploaded file: {@code .txt}, {@code .md}, {@code .html}, {@code .docx}. One line of the result is
 * one paragraph. What cannot be read for certain is refused with a reason; nothing in a file is ever run, followed or
 * fetched.
 */
@ApplicationScoped
public class DocumentReader {

    /** Most bytes a file may have: 10 MB. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(DocumentReader.class.getName());

    private static final Map<String, Format> FORMATS = Map.of(
            "txt", TextDecoding::decode,
            "text", TextDecoding::decode,
            "md", bytes -> Markdown.plain(TextDecoding.decode(bytes)),
            "markdown", bytes -> Markdown.plain(TextDecoding.decode(bytes)),
            "html", HtmlText::of,
            "htm", HtmlText::of,
            "docx", WordText::of);

    /** First bytes of formats that hold no plain text. */
    private static final List<String> FOREIGN = List.of(
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "%PDF",
            "{\\rtf",
            "\u00D0\u00CF\u0011\u00E0",
            "\u0089PNG",
            "GIF8",
            "\u00FF\u00D8\u00FF",
            "\u001F\u008B",
            "\u007FELF",
            "MZ\u0090",
            "BZh",
            "7z\u00BC\u00AF",
            "RIFF",
            "\u00CA\u00FE\u00BA\u00BE");

    private static final String ZIP = FOREIGN.get(0);
    private static final String COMPOUND = FOREIGN.get(4);

    /**
     * The text of a file.
     *
     * @param fileName decides the format by its ending; may carry a path
     * @throws DomainException {@code article.file.} with {@code empty}, {@code large}, {@code type}, {@code mismatch},
     *     {@code encoding}, {@code encrypted}, {@code inflated}, {@code broken} or {@code no.text}
     */
    public String read(byte[] bytes, String fileName) {
        String name = shortName(fileName);
        if (bytes.length == 0) {
            throw new DomainException("article.file.empty", name);
        }
        if (bytes.length > LARGEST_FILE) {
            throw new DomainException("article.file.large", name, LARGEST_FILE / (1024 * 1024));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Format format = FORMATS.get(ending);
        if (format == null || !name.contains(".")) {
            throw new DomainException("article.file.type", name);
        }
        requireLikely(bytes, ending, name);
        String text = parsed(format, bytes, name);
        if (text.isBlank()) {
            throw new DomainException("article.file.no.text", name);
        }
        return text;
    }

    private static String parsed(Format format, byte[] bytes, String name) {
        try {
            return format.read(bytes);
        } catch (UnreadableException refused) {
            throw new DomainException("article.file." + refused.why(), name);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.log(System.Logger.Level.WARNING, "Could not read " + name.replaceAll("\\p{Cntrl}", "?"), broken);
            throw new DomainException("article.file.broken", name);
        }
    }

    private static void requireLikely(byte[] bytes, String ending, String name) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (ending.equals("docx")) {
            if (start.startsWith(COMPOUND)) {
                throw new DomainException("article.file.encrypted", name);
            }
            if (!start.startsWith(ZIP)) {
                throw new DomainException("article.file.mismatch", name);
            }
            return;
        }
        boolean page = start.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(<!doctype html|<html[\\s>]).*");
        if (FOREIGN.stream().anyMatch(start::startsWith) || page && (ending.equals("txt") || ending.equals("text"))) {
            throw new DomainException("article.file.mismatch", name);
        }
    }

    private static String shortName(String fileName) {
        String name = fileName == null ? "" : fileName.strip();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return name.length() <= 120 ? name : name.substring(name.length() - 120);
    }

    /** One way to get text out of bytes. */
    private interface Format {
        String read(byte[] bytes) throws IOException;
    }
}
