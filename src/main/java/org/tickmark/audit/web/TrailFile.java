package org.tickmark.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.tickmark.audit.AuditCsv;
import org.tickmark.audit.AuditFilter;
import org.tickmark.audit.AuditRow;
import org.tickmark.audit.AuditTrail;
import org.tickmark.shared.ForbiddenException;

/**
 * The trail as a CSV file, by the same parameters as the screen. It is sent while it is read, a thousand rows at a time.
 * {@code bom=no} leaves out the mark by which a spreadsheet knows UTF-8.
 */
@WebServlet("/audit/trail.csv")
public class TrailFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter;
        try {
            filter = query(request).filter();
        } catch (DateTimeException | NumberFormatException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        long last;
        try {
            last = trail.beginExport(filter);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"tickmark-audit.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer out = response.getWriter();
        if (!"no".equals(request.getParameter("bom"))) {
            out.write('\uFEFF');
        }
        AuditCsv csv = new AuditCsv(out);
        long after = 0;
        List<AuditRow> rows;
        do {
            rows = trail.exportAfter(filter, after, last);
            csv.write(rows);
            out.flush();
            after = rows.isEmpty() ? after : rows.get(rows.size() - 1).id();
        } while (rows.size() == AuditTrail.EXPORT_ROWS);
    }

    private static TrailQuery query(HttpServletRequest request) {
        String article = given(request, "article");
        return new TrailQuery(
                given(request, "person"),
                article == null ? null : Long.valueOf(article),
                given(request, "action"),
                day(request, "from"),
                day(request, "to"));
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String text = given(request, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String given(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
