package org.tickmark.audit;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The trail as CSV after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, so
 * that it is shown and not run (OWASP, CSV injection).
 */
public final class AuditCsv {

    private static final String[] HEAD = {
        "id",
        "time",
        "username",
        "name",
        "roles",
        "action",
        "article",
        "revision",
        "object",
        "object id",
        "subject",
        "before",
        "after"
    };

    /** Signs that begin a formula, their full-width twins, and the control characters that hide one. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;

    /** Writes the head line. */
    public AuditCsv(Appendable out) throws IOException {
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord((Object[]) HEAD);
    }

    public void write(List<AuditRow> rows) throws IOException {
        for (AuditRow row : rows) {
            printer.printRecord(
                    row.id(),
                    row.at(),
                    safe(row.username()),
                    safe(row.displayName()),
                    safe(row.roleNames()),
                    safe(row.action()),
                    row.articleId(),
                    row.revision(),
                    safe(row.objectType()),
                    row.objectId(),
                    safe(row.subject()),
                    safe(row.beforeJson()),
                    safe(row.afterJson()));
        }
    }

    /** The text as a cell that no spreadsheet runs, also behind spaces that it would strip. */
    static String safe(String text) {
        if (text == null) {
            return null;
        }
        int first = 0;
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        boolean formula = first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
        return formula ? "'" + text : text;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }
}
