package org.tickmark.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** While the schema is not in place nobody is let in: a clear page for people, problem+json for programs. */
public class DatabaseAwayFilter extends HttpFilter {

    private static final String RETRY_SECONDS = "5";

    @Inject
    private transient Migration migration;

    @Inject
    private transient I18n i18n;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (migration.done() || needsNoDatabase(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding("UTF-8");
        if (request.getServletPath().startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503}");
        } else {
            response.setContentType("text/html");
            response.setHeader("Refresh", RETRY_SECONDS);
            String page = "<!DOCTYPE html><html lang=\"en\"><title>%1$s</title><h1>%1$s</h1><p>%2$s</p></html>";
            response.getWriter()
                    .write(String.format(
                            Locale.ROOT, page, i18n.get("platform.away.title"), i18n.get("platform.away.text")));
        }
    }

    private static boolean needsNoDatabase(String path) {
        return path.startsWith("/health/") || path.startsWith("/jakarta.faces.resource/");
    }
}
