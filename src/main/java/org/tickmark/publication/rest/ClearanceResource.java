package org.tickmark.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.tickmark.article.ArticleState;
import org.tickmark.article.PublicationState;
import org.tickmark.newsroom.Role;
import org.tickmark.publication.Clearance;
import org.tickmark.publication.ClearanceAnswer;
import org.tickmark.shared.Wording;
import org.tickmark.signoff.SignOff;

/** {@code GET /clearance?sha256=…}: may exactly these words be published? Never cached. */
@Path("clearance")
@RequestScoped
public class ClearanceResource {

    @Inject
    private Clearance clearance;

    @Inject
    private Wording wording;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response of(@QueryParam("sha256") String sha256) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(body(clearance.of(sha256))).cacheControl(never).build();
    }

    private Body body(ClearanceAnswer answer) {
        return new Body(
                answer.cleared(),
                answer.articleId(),
                answer.revision(),
                answer.state(),
                answer.publication(),
                BlockerAnswer.of(answer.blockers(), wording),
                answer.signatures().stream()
                        .map(one -> new Signature(one.step(), one.printedName(), one.role(), one.signedAt()))
                        .toList());
    }

    /** The answer; the article's members are left out when nobody knows these words. */
    public record Body(
            boolean cleared,
            Long article,
            Integer revision,
            ArticleState state,
            PublicationState publication,
            List<BlockerAnswer> blockers,
            List<Signature> signatures) {}

    /** A signature that stands for exactly these words. */
    public record Signature(SignOff.Step step, String name, Role role, Instant at) {}
}
