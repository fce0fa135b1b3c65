package org.tickmark.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Logs time and SQL statements of each request at level INFO, so that what a screen costs can be measured on a running
 * server. Off unless {@code TICKMARK_MEASURE=true}.
 */
public class StatementCountFilter extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(StatementCountFilter.class.getName());
    private static final boolean ON = Boolean.parseBoolean(System.getenv("TICKMARK_MEASURE"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!ON) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.reset();
        long begin = System.nanoTime();
        chain.doFilter(request, response);
        long micros = (System.nanoTime() - begin) / 1000;
        LOG.log(
                System.Logger.Level.INFO,
                "measured {0} {1} status={2} statements={3} micros={4}",
                request.getMethod(),
                request.getServletPath(),
                response.getStatus(),
                StatementCount.current(),
                Long.toString(micros));
    }
}
