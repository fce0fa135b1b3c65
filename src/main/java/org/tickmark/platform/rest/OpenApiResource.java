package org.tickmark.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code GET /openapi}: the description of the REST face, by hand; a test holds it to the resources. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

    static final String DOCUMENT = "/openapi/v1.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String document() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
