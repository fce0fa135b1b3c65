package org.tickmark.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** What an error page says: which of the few kinds of error it is, and the incident number if there is one. */
@Named
@RequestScoped
public class ErrorPage {

    private static final String AWAY = "away";
    private static final String RETRY_SECONDS = "5";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Incident incident;

    private String kind;
    private String number;

    @PostConstruct
    void read() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable error && !Causes.databaseAway(error)) {
            number = incident.record(error, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        } else if (status != null) {
            number = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        } else {
            status = request.getParameter("status");
            number = request.getParameter("incident");
        }
        boolean away = thrown instanceof Throwable error && Causes.databaseAway(error);
        kind = away ? AWAY : kindOf(String.valueOf(status));
        number = Incident.isNumber(number) ? number : null;
        if (kind.equals(AWAY) && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            tryAgainSoon();
        }
    }

    /** The address is still that of the page that was asked for: the browser asks for it again. */
    private static void tryAgainSoon() {
        HttpServletResponse response = Faces.getResponse();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Refresh", RETRY_SECONDS);
    }

    private static String kindOf(String status) {
        return switch (status) {
            case "401", "403" -> "forbidden";
            case "400", "404", "405" -> "notfound";
            case "503" -> AWAY;
            default -> "error";
        };
    }

    /** {@code error}, {@code notfound}, {@code forbidden} or {@code away}: the key part of its texts. */
    public String getKind() {
        return kind;
    }

    /** The incident number, or {@code null}. */
    public String getNumber() {
        return number;
    }
}
