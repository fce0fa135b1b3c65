package org.tickmark.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every exception of the REST face with a problem; no stack trace leaves the house. */
@Provider
@ApplicationScoped
public class EveryFailure implements ExceptionMapper<Throwable> {

    @Inject
    private Problems problems;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        String path = uri.getRequestUri().getRawPath();
        boolean conditional = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        Problem problem = problems.of(thrown, conditional, path);
        Response answer = problem.response(path);
        if (thrown instanceof WebApplicationException http && http.getResponse().getHeaderString("Allow") != null) {
            return Response.fromResponse(answer)
                    .header("Allow", http.getResponse().getHeaderString("Allow"))
                    .build();
        }
        return answer;
    }
}
