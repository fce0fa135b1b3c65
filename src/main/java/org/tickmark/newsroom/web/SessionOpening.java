package org.tickmark.newsroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;

/** Tells the container who has proved their password; the session gets a new id. */
@ApplicationScoped
public class SessionOpening {

    @Inject
    private SecurityContext security;

    /**
     * @throws IllegalStateException when the container does not follow
     * @throws ServletException when it cannot forget whose request this was so far
     */
    public void open(String username) throws ServletException {
        if (Faces.getRequest().getUserPrincipal() != null) {
            Faces.getRequest().logout();
        }
        AuthenticationStatus status = security.authenticate(
                Faces.getRequest(),
                Faces.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new CallerOnlyCredential(username)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container answered " + status + " to the sign-in of " + username);
        }
    }
}
