package org.tickmark.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers to programs that never reach a resource, as problem+json (RFC 9457). */
enum Problem {
    UNKNOWN_CALLER(401, "Unauthorized", "Send the token of an API client: Authorization: Bearer TOKEN"),
    DATABASE_AWAY(503, "Service Unavailable", "The database is away. Try again in a moment."),
    SHUT(503, "Service Unavailable", "This server was started in a way that is refused; its log says why.");

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The answer that {@link #of} finds later in the same request. */
    void keepFor(HttpServletRequest request) {
        request.setAttribute(Problem.class.getName(), this);
    }

    /** Why a program that nobody knows is refused. */
    static Problem of(HttpServletRequest request) {
        return request.getAttribute(Problem.class.getName()) instanceof Problem problem ? problem : UNKNOWN_CALLER;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"tickmark\"");
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\""
                        + detail + "\"}");
    }
}
