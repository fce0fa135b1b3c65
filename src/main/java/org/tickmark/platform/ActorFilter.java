package org.tickmark.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.newsroom.web.ReturnAddress;

/**
 * The door of the screens: reads who is signed in, with roles and desks as they are at this moment (one statement), and
 * sends everybody else to the sign-in page. Programs were recognised by {@link NewsroomAuthentication} before.
 */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ActorFilter.class.getName());
    private static final String SIGN_IN = "/signin.xhtml";
    private static final String OWN_PASSWORD = "/newsroom/password.xhtml";

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient PersonRepository people;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = OwnPath.inside(request);
        if (isStatic(path) || isOpen(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (path.startsWith("/api/")) {
            if (actor.known()) {
                chain.doFilter(request, response);
            } else {
                Problem.of(request).send(response);
            }
            return;
        }
        recognise(request);
        boolean reading = request.getMethod().equals("GET");
        if (path.equals(SIGN_IN)) {
            if (actor.known() && reading) {
                response.sendRedirect(ReturnAddress.own(request.getParameter("from")));
            } else {
                chain.doFilter(request, response);
            }
        } else if (!actor.known()) {
            toSignIn(request, response);
        } else if (request.getRequestURI().equals(request.getContextPath() + "/")) {
            response.sendRedirect(request.getContextPath() + home());
        } else if (isAdministration(path) && !actor.holds(Permission.ADMINISTER)) {
            LOG.log(System.Logger.Level.WARNING, "Refused {0} to {1}", path, actor.username());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Files that are the same for everybody. */
    static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/_static/")
                || path.equals("/favicon.ico");
    }

    private static boolean isOpen(String path) {
        return path.equals("/api/v1/openapi") || path.equals("/error.xhtml") || path.startsWith("/health/");
    }

    private static boolean isAdministration(String path) {
        return path.startsWith("/newsroom/") && !path.equals(OWN_PASSWORD);
    }

    private void recognise(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SessionHolder holder = session == null ? null : SessionHolder.of(session);
        if (holder == null) {
            return;
        }
        Optional<Person> person = people.present(holder.personId()).filter(holder::admits);
        if (person.isPresent()) {
            actor.become(person.get());
        } else {
            LOG.log(System.Logger.Level.INFO, "Ended a session of {0}", holder.username());
            session.invalidate();
        }
    }

    private String home() {
        if (actor.holds(Permission.READ_ARTICLES)) {
            return "/assignment/work.xhtml";
        }
        return actor.holds(Permission.ADMINISTER) ? "/newsroom/people.xhtml" : OWN_PASSWORD;
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = OwnPath.signIn(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            PartialRedirect.send(response, signIn);
        } else {
            response.sendRedirect(signIn);
        }
    }
}
