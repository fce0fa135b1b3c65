package org.tickmark.platform;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * {@code /health/live}: the server runs. {@code /health/ready}: the database answers and has the present schema. 200
 * and UP, or 503 and DOWN.
 */
@WebServlet(name = "health", urlPatterns = "/health/*")
public class HealthServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(HealthServlet.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/TickmarkDS")
    private transient DataSource dataSource;

    @Inject
    private transient Migration migration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        boolean up;
        switch (path) {
            case "/live" -> up = true;
            case "/ready" -> up = migration.done() && databaseAnswers();
            default -> {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            LOG.log(System.Logger.Level.WARNING, "Not ready: {0}", away.getMessage());
            return false;
        }
    }
}
