package org.tickmark.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page says: which of the few kinds of error it is, and the incident number if there is one. */
@Named
@RequestScoped
public class ErrorPage {

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
        kind = away ? "away" : kindOf(String.valueOf(status));
        number = Incident.isNumber(number) ? number : null;
    }

    private static String kindOf(String status) {
        return switch (status) {
            case "401", "403" -> "forbidden";
            case "400", "404", "405" -> "notfound";
            case "503" -> "away";
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
