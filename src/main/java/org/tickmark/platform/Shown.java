package org.tickmark.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tickmark.shared.DomainException;

/** The numbers that a page showed and sends back in hidden fields: versions, mostly. What comes back may be forged. */
@Named
@RequestScoped
public class Shown {

    private static final String A_NUMBER = "[0-9]{1,18}";

    @Inject
    private HttpServletRequest request;

    /** @throws DomainException {@code request.malformed} when it is missing or no number */
    public long number(String name) {
        String sent = request.getParameter(name);
        if (sent == null || !sent.matches(A_NUMBER)) {
            throw new DomainException("request.malformed");
        }
        return Long.parseLong(sent);
    }
}
