package org.tickmark.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Turns the few errors that the container answers in its own words, such as unreadable JSON, into problems. */
@Provider
@ApplicationScoped
public class ErrorForm implements ContainerResponseFilter {

    private static final Annotation[] NONE = {};

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !Problem.TYPE.isCompatible(response.getMediaType())) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            response.setEntity(
                    problems.http(response.getStatus(), response.hasEntity())
                            .json(path)
                            .toString(),
                    NONE,
                    Problem.TYPE);
        }
    }
}
