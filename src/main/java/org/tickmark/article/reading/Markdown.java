package org.tickmark.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the marks out of Markdown and keeps the words a reader would see. Lines of one paragraph are joined, because in
 * Markdown only an empty line ends it. Taken out: front matter, marks of headings, quotes and lists, rules, fences,
 * emphasis, code marks, addresses of links, pictures, HTML. Words in a link, a code span or a table's cells stay. Every
 * step takes time linear in the text's length.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s+|$)(.*?)(?:\\s+#+\\s*)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})\\s*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,})");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\[\\]]{1,200}\\]:\\s+\\S.*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|(\\d{1,9}[.)]))\\s+(.*)");
    private static final Pattern QUOTED = Pattern.compile("(?:\\s{0,3}>\\s?){1,20}(.*)");
    private static final Pattern CELL_RULE = Pattern.compile("[|:\\-\\s]*-{2,}[|:\\-\\s]*");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^\\[\\]]{0,500}\\](?:\\([^()]{0,2000}\\)|\\[[^\\[\\]]{0,200}\\])?");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{0,1000})\\](?:\\([^()]{0,2000}\\)|\\[[^\\[\\]]{0,200}\\])");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,2000})>");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Markdown() {}

    /** The words of the document, one paragraph a line. */
    static String plain(String markdown) {
        var reading = new Markdown();
        String addressesFreed = ADDRESS.matcher(withoutFrontMatter(markdown)).replaceAll("$1");
        HtmlText.withoutTags(addressesFreed).lines().forEach(reading::line);
        reading.close();
        return String.join("\n", reading.paragraphs);
    }

    private static String withoutFrontMatter(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        int next = end < 0 ? -1 : text.indexOf('\n', end + 1);
        return next < 0 ? text : text.substring(next + 1);
    }

    private void line(String typed) {
        var quoted = QUOTED.matcher(typed);
        String line = quoted.matches() ? quoted.group(1) : typed;
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isBlank()
                || FENCE.matcher(line).matches()
                || DEFINITION.matcher(line).matches()) {
            close();
        } else if (UNDERLINE.matcher(line).matches() || RULE.matcher(line).matches()) {
            close();
        } else if (CELL_RULE.matcher(line).matches()) {
            close();
        } else if (heading.matches()) {
            close();
            open.append(heading.group(1));
            close();
        } else if (item.matches()) {
            close();
            open.append(item.group(1) == null ? "" : item.group(1) + " ").append(item.group(2));
        } else if (line.stripLeading().startsWith("|")) {
            close();
            open.append(line.replace('|', ' '));
            close();
        } else {
            open.append(open.isEmpty() ? "" : " ").append(line.strip());
            if (line.endsWith("  ") || line.endsWith("\\")) {
                close();
            }
        }
    }

    private void close() {
        String words = inline(open.toString()).strip();
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
        open.setLength(0);
    }

    private static String inline(String line) {
        String pictureless = PICTURE.matcher(line).replaceAll("");
        return withoutEmphasis(LINK.matcher(pictureless).replaceAll("$1"));
    }

    private static String withoutEmphasis(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char before = i == 0 ? ' ' : line.charAt(i - 1);
            char after = i + 1 == line.length() ? ' ' : line.charAt(i + 1);
            if (c == '\\') {
                if (isPunctuation(after)) {
                    out.append(after);
                    i++;
                } else if (i + 1 < line.length()) {
                    out.append(c);
                }
            } else if (!isMark(c, before, after)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(char c, char before, char after) {
        return switch (c) {
            case '`' -> true;
            case '*' -> !(Character.isWhitespace(before) && Character.isWhitespace(after));
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '~' -> before == '~' || after == '~';
            default -> false;
        };
    }

    private static boolean isPunctuation(char c) {
        return "\\`*_{}[]()#+-.!|~<>\"'&$%/:;=?@^,".indexOf(c) >= 0;
    }
}
