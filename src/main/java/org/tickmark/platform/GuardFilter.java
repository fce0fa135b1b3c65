package org.tickmark.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Looks at every request before anybody is asked who they are: sets the security headers, and refuses what no browser of
 * ours sends. A form that another site sends is recognised by {@code Sec-Fetch-Site} or {@code Origin}; this also
 * protects the sign-in form, which keeps no view state, and the sign-out.
 */
public class GuardFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(GuardFilter.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient Mode mode;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = OwnPath.inside(request);
        headers(path, response);
        if (mode.refusal() != null) {
            Problem.SHUT.send(response);
        } else if (READING.contains(request.getMethod()) && request.getParameter("jakarta.faces.ViewState") != null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!READING.contains(request.getMethod()) && !path.startsWith("/api/") && isFromElsewhere(request)) {
            LOG.log(System.Logger.Level.WARNING, "Refused {0} {1} sent by another site", request.getMethod(), path);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void headers(String path, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!ActorFilter.isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request.getHeader("Host"));
    }

    static boolean isOwn(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
