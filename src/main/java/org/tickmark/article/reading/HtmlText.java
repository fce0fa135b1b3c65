package org.tickmark.article.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words a reader of an HTML page sees, one paragraph a line. Scripts, styles, navigation, frames, forms and hidden
 * parts are left out. The result is text: an angle bracket in it was printed as one on the page.
 */
final class HtmlText implements NodeFilter {

    private static final int DECLARED_WITHIN = 2048;
    private static final int LONGEST_NAME = 200;
    private static final String NAME_ENDS = " \t\n\f\r/>";
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]{2,40})");
    private static final Pattern HIDDEN = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final Set<String> DROPPED = Set.of(
            "head",
            "script",
            "style",
            "nav",
            "iframe",
            "frame",
            "frameset",
            "noscript",
            "noframes",
            "template",
            "svg",
            "math",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "datalist",
            "dialog");

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "figure",
            "figcaption",
            "table",
            "caption",
            "tr",
            "hr",
            "address",
            "details",
            "summary",
            "body",
            "html",
            "br");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /**
     * @throws UnreadableException {@code encoding} when neither the page nor its bytes say how it is encoded,
     *     {@code broken} when something that begins like a tag has no end to its name
     */
    static String of(byte[] bytes) {
        Charset declared = declared(bytes);
        String html = declared == null ? TextDecoding.decode(bytes) : TextDecoding.decode(bytes, declared);
        requireShortNames(html);
        var reading = new HtmlText();
        NodeTraversor.filter(reading, Jsoup.parse(html));
        return reading.text.toString();
    }

    /** The parser takes quadratic time over the names of tags, so these are bounded. */
    private static void requireShortNames(String html) {
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (i + LONGEST_NAME < html.length() && Character.isLetter(html.charAt(i + 1))) {
                int end = i + 1;
                while (end <= i + LONGEST_NAME && NAME_ENDS.indexOf(html.charAt(end)) < 0) {
                    end++;
                }
                if (end > i + LONGEST_NAME) {
                    throw new UnreadableException("broken");
                }
            }
        }
    }

    /** Takes tags, comments, scripts and styles out of a text that is no page; one pass. */
    static String withoutTags(String text) {
        var out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '<' ? tagEnd(text, i) : -1;
            if (end < 0) {
                out.append(text.charAt(i++));
            } else {
                i = end;
            }
        }
        return out.toString();
    }

    private static int tagEnd(String text, int begin) {
        if (begin + 1 >= text.length()) {
            return -1;
        }
        char next = text.charAt(begin + 1);
        if (text.startsWith("<!--", begin)) {
            return after(text, "-->", begin + 4);
        }
        if (!Character.isLetter(next) && next != '/' && next != '!' && next != '?') {
            return -1;
        }
        String name =
                text.substring(begin + 1, Math.min(text.length(), begin + 7)).toLowerCase(Locale.ROOT);
        if (name.startsWith("script")) {
            return after(text, ">", after(text, "</script", begin));
        }
        if (name.startsWith("style")) {
            return after(text, ">", after(text, "</style", begin));
        }
        return after(text, ">", begin);
    }

    private static int after(String text, String end, int begin) {
        for (int i = begin; i <= text.length() - end.length(); i++) {
            if (text.regionMatches(true, i, end, 0, end.length())) {
                return i + end.length();
            }
        }
        return text.length();
    }

    private static Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(start);
        if (!found.find()) {
            return null;
        }
        try {
            Charset named = Charset.forName(found.group(1));
            return named.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : named;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (DROPPED.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (LINES.contains(element.normalName())) {
                text.append('\n');
            } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                text.append(' ');
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && LINES.contains(element.normalName())) {
            text.append('\n');
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        String whole = words.getWholeText();
        boolean kept = words.parent() != null && words.parent().normalName().equals("pre");
        text.append(kept ? whole : whole.replaceAll("[\\t\\n\\f\\r ]+", " "));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }
}
