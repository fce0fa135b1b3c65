package org.tickmark.claim.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.ClaimSheets;

/** {@code GET /articles/{id}/claims}. */
@Path("articles/{id}/claims")
@RequestScoped
public class ArticleClaimsResource {

    @Inject
    private ClaimSheets sheets;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<ClaimSheet> claims(@PathParam("id") Long id) {
        return sheets.of(id);
    }
}
