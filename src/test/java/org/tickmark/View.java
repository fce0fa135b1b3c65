package org.tickmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XHTML file of the web application, and what a view may not do. */
final class View {

    private static final int LINES = 150;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("i18n(?:\\[|\\.format\\()\\s*'([^']+)'\\s*[\\],)]");
    private static final Set<String> SPOKEN = Set.of(
            "title", "alt", "label", "placeholder", "header", "headerText", "emptyMessage", "aria-label", "summary");
    private static final Set<String> INCLUDING = Set.of("include", "decorate", "composition");
    private static final Set<String> WITHOUT_CSP = Set.of("h:commandButton", "h:commandLink", "f:ajax");

    private final Path file;
    private final String source;
    private final Document document;

    private View(Path file, String source, Document document) {
        this.file = file;
        this.source = source;
        this.document = document;
    }

    static View read(Path file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return new View(
                file, Files.readString(file), factory.newDocumentBuilder().parse(file.toFile()));
    }

    /** Every fault, as a sentence that says what to do instead. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (source.lines().count() > LINES) {
            faults.add(file + " has more than " + LINES + " lines: move what repeats into a composite component");
        }
        collect(document.getDocumentElement(), faults);
        return faults;
    }

    /** The keys of texts that the view names literally. */
    List<String> keys() {
        Matcher matcher = KEY.matcher(source);
        List<String> keys = new ArrayList<>();
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private void collect(Element element, List<String> faults) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check(element, (Attr) element.getAttributes().item(i), faults);
        }
        String name = element.getTagName();
        if (WITHOUT_CSP.contains(name)) {
            fault(faults, element, "writes script into the page, which the policy refuses: take its p: counterpart");
        }
        if (name.equals("kbd")) {
            return; // a key bears its own name in every language
        }
        boolean script = name.equals("script") || name.equals("style");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, faults);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                check(element, child.getNodeValue(), script, faults);
            }
        }
    }

    private void check(Element element, String text, boolean script, List<String> faults) {
        if (script && !text.isBlank()) {
            fault(faults, element, "stands inline: put it into a file of resources/");
        } else if (isSpoken(text)) {
            fault(faults, element, "says '" + text.strip() + "' itself: put the words into the subject's bundle");
        }
    }

    private void check(Element element, Attr attribute, List<String> faults) {
        String name = attribute.getName();
        String value = attribute.getValue();
        String local = name.substring(name.indexOf(':') + 1);
        if (local.equals("style")) {
            fault(faults, element, "has a style of its own: name a class of tickmark.css");
        }
        if (local.matches("on[a-z]+") && !name.startsWith("xmlns")) {
            fault(faults, element, "handles " + local + " inline: take a p: component, or listen in resources/js");
        }
        if (SPOKEN.contains(local) && isSpoken(value)) {
            fault(faults, element, "says '" + value + "' itself: put the words into the subject's bundle");
        }
        String tag = element.getTagName().substring(element.getTagName().indexOf(':') + 1);
        if (INCLUDING.contains(tag) && (local.equals("src") || local.equals("template")) && value.contains("#{")) {
            fault(faults, element, "includes a computed path, which a request might influence: name the file");
        }
    }

    private static boolean isSpoken(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private void fault(List<String> faults, Element element, String what) {
        faults.add(file + ": <" + element.getTagName() + "> " + what);
    }
}
