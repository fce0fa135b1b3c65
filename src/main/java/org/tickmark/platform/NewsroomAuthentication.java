package org.tickmark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.tickmark.newsroom.ApiClient;
import org.tickmark.newsroom.ApiClientRepository;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.newsroom.Secrets;

/**
 * Knows people by their session and programs by their bearer token. A session is opened by the sign-in screen, which has
 * proved the password by then and names the person in a {@link CallerOnlyCredential}; roles are read anew with each
 * request, so the container is told of none. Whoever it does not know goes on as nobody, and {@link ActorFilter} refuses
 * them.
 */
@ApplicationScoped
public class NewsroomAuthentication implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(NewsroomAuthentication.class.getName());
    private static final String BEARER = "Bearer ";

    @Inject
    private ApiClientRepository clients;

    @Inject
    private PersonRepository people;

    @Inject
    private CurrentActor actor;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (OwnPath.inside(request).startsWith("/api/")) {
            return program(request, context);
        }
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential proved) {
            return open(people.byUsername(proved.getCaller()).orElseThrow(), request, context);
        }
        HttpSession session = request.getSession(false);
        SessionHolder holder = session == null ? null : SessionHolder.of(session);
        return holder == null ? context.doNothing() : context.notifyContainerAboutLogin(holder.username(), Set.of());
    }

    /** Another person's session is not taken over, one's own goes on; in both cases under a new id. */
    private static AuthenticationStatus open(Person person, HttpServletRequest request, HttpMessageContext context) {
        HttpSession before = request.getSession(false);
        SessionHolder holder = before == null ? null : SessionHolder.of(before);
        if (holder != null && !holder.personId().equals(person.id())) {
            before.invalidate();
        }
        HttpSession session = request.getSession();
        request.changeSessionId();
        SessionHolder.of(person).keepIn(session);
        return context.notifyContainerAboutLogin(person.username(), Set.of());
    }

    private AuthenticationStatus program(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return context.doNothing();
        }
        try {
            return clients.byToken(
                            Secrets.sha256(header.substring(BEARER.length()).strip()))
                    .map(client -> known(client, context))
                    .orElseGet(context::doNothing);
        } catch (PersistenceException away) {
            LOG.log(System.Logger.Level.WARNING, "Cannot look up an API client: the database is away", away);
            Problem.DATABASE_AWAY.keepFor(request);
            return context.doNothing();
        }
    }

    private AuthenticationStatus known(ApiClient client, HttpMessageContext context) {
        actor.becomeClient(client);
        return context.notifyContainerAboutLogin(actor.username(), Set.of());
    }
}
