package org.tickmark.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.tickmark.article.Delivery;
import org.tickmark.article.Intake;
import org.tickmark.article.Receipt;
import org.tickmark.publication.Standing;
import org.tickmark.publication.WhereItStands;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Idempotent;
import org.tickmark.shared.Wording;

/** {@code POST /articles} and {@code GET /articles/{id}}. The ETag is that of the article for {@code If-Match}. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @Inject
    private Intake intake;

    @Inject
    private WhereItStands whereItStands;

    @Inject
    private Wording wording;

    @Context
    private UriInfo uri;

    /** 201 for a new article; 200 when the same {@code uri} and version came before. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response receive(NewArticle article) {
        if (article == null) {
            throw new DomainException("request.body");
        }
        Receipt receipt = intake.receive(new Delivery(
                article.headline(),
                article.bylines(),
                article.desk(),
                article.language(),
                article.deadline(),
                article.body(),
                article.uri(),
                article.version()));
        Standing standing = whereItStands.of(receipt.articleId());
        URI address = uri.getBaseUriBuilder()
                .path(ArticlesResource.class)
                .path(String.valueOf(receipt.articleId()))
                .build();
        return Response.status(receipt.created() ? Response.Status.CREATED : Response.Status.OK)
                .location(address)
                .tag(tag(standing))
                .entity(ReceivedAnswer.of(standing))
                .build();
    }

    @GET
    @Path("{id}")
    public Response article(@PathParam("id") Long id) {
        Standing standing = whereItStands.of(id);
        return Response.ok(ArticleAnswer.of(standing, wording))
                .tag(tag(standing))
                .build();
    }

    private static EntityTag tag(Standing standing) {
        return new EntityTag(String.valueOf(standing.head().version()));
    }
}
