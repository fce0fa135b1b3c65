package org.tickmark.article.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document: its paragraphs in order, those in tables included, as they stand with tracked changes
 * accepted. Headers, footers, notes, comments, field codes and pictures are left out; macros are never looked at.
 *
 * <p>Read as a stream (ECMA-376, part 1, 17), so that memory stays bounded by the limits here whatever the file says
 * of itself: every inflated byte is counted, and a document type declaration is refused.
 */
final class WordText {

    /** Most bytes all parts may inflate to. */
    static final long MOST_INFLATED = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TAIL = 65_557;

    private static final String RELATIONS = "_rels/.rels";
    private static final String MAIN_PART = "/relationships/officeDocument";
    private static final String WORDS = "wordprocessingml/";

    /** Elements of WordprocessingML and of its compatibility mark-up whose text is not read. */
    private static final Set<String> LEFT_OUT =
            Set.of("moveFrom", "del", "instrText", "delText", "Fallback", "rPr", "pPr", "sectPr", "pict", "object");

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private boolean words;

    private WordText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * @throws UnreadableException {@code inflated} for more than {@link #MOST_INFLATED} bytes, {@code broken} when the
     *     end or the document itself is missing
     * @throws IOException when the container or the document cannot be parsed
     */
    static String of(byte[] bytes) throws IOException {
        if (!isWhole(bytes)) {
            throw new UnreadableException("broken");
        }
        Map<String, byte[]> parts = parts(bytes);
        byte[] document = parts.get(mainPart(parts));
        if (document == null) {
            throw new UnreadableException("mismatch");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            return new WordText(xml).read();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** Whether the container's directory, which stands at its end, is there. */
    private static boolean isWhole(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - LONGEST_TAIL); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long inflated = 0;
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new UnreadableException("inflated");
                }
                String name = entry.getName();
                boolean kept = name.equals(RELATIONS) || name.startsWith("word/document") && name.endsWith(".xml");
                var content = new ByteArrayOutputStream();
                inflated += inflate(zip, kept ? content : null, MOST_INFLATED - inflated);
                if (kept) {
                    parts.put(name, content.toByteArray());
                }
            }
        }
        return parts;
    }

    private static long inflate(InputStream in, ByteArrayOutputStream out, long most) throws IOException {
        byte[] buffer = new byte[16_384];
        long inflated = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            inflated += read;
            if (inflated > most) {
                throw new UnreadableException("inflated");
            }
            if (out != null) {
                out.write(buffer, 0, read);
            }
        }
        return inflated;
    }

    private static String mainPart(Map<String, byte[]> parts) throws IOException {
        byte[] relations = parts.get(RELATIONS);
        if (relations == null) {
            return "word/document.xml";
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(relations));
            while (next(xml)) {
                if (xml.isStartElement()
                        && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith(MAIN_PART)) {
                    return String.valueOf(xml.getAttributeValue(null, "Target")).replaceFirst("^/", "");
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
        return "word/document.xml";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        if (xml.next() == XMLStreamConstants.DTD) {
            throw new UnreadableException("broken");
        }
        return true;
    }

    private String read() throws XMLStreamException {
        while (next(xml)) {
            if (xml.isStartElement()) {
                begin(xml.getLocalName());
            } else if (xml.isEndElement()) {
                end(xml.getLocalName());
            } else if (xml.isCharacters() && words) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void begin(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            skip();
        } else if (String.valueOf(xml.getNamespaceURI()).contains(WORDS)) {
            switch (name) {
                case "t" -> words = true;
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('‑');
                case "p" -> text.append('\n');
                default -> words = false;
            }
        }
    }

    private void end(String name) {
        words = false;
        if (name.equals("p") || name.equals("tc")) {
            text.append('\n');
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next(xml)) {
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }
}
