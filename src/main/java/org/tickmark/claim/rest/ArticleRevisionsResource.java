package org.tickmark.claim.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tickmark.claim.ClaimSheets;
import org.tickmark.claim.Revised;
import org.tickmark.claim.Revising;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Idempotent;

/** {@code POST /articles/{id}/revisions}: new words, on the state that the sender has seen. */
@Path("articles/{id}/revisions")
@RequestScoped
public class ArticleRevisionsResource {

    @Inject
    private Revising revising;

    @Inject
    private ClaimSheets sheets;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response revise(
            @PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewRevision revision) {
        long version = IfMatch.version(ifMatch);
        if (revision == null) {
            throw new DomainException("request.body");
        }
        Revised revised = revising.revise(id, version, revision.body());
        return Response.created(uri.getBaseUriBuilder()
                        .path("articles")
                        .path(String.valueOf(id))
                        .build())
                .tag(new EntityTag(String.valueOf(sheets.version(id))))
                .entity(revised)
                .build();
    }
}
