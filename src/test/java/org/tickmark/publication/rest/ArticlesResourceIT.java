package org.tickmark.publication.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.publication.rest.Api.Reply;
import org.tickmark.testing.OverHttp;

@OverHttp
class ArticlesResourceIT {

    private final String uri = "urn:test:" + UUID.randomUUID();

    @Test
    void anArticleIsTakenInAndSaysWhereItStands() {
        Reply created = Api.post("/articles", Api.article("Port wants a second crane", uri));
        assertThat(created.status()).isEqualTo(201);
        JsonObject received = created.object();
        long id = received.getJsonNumber("id").longValue();
        assertThat(created.header("Location")).endsWith("/api/v1/articles/" + id);
        assertThat(received.getString("state")).isEqualTo("EXTRACTION");
        assertThat(received.getJsonObject("revision").getInt("number")).isEqualTo(1);
        assertThat(received.getInt("sentences")).isEqualTo(2);
        assertThat(received.getInt("claims")).isPositive();

        Reply read = Api.get("/articles/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(read.object().getJsonObject("coverage").getInt("sentences")).isEqualTo(2);
        assertThat(read.object().getJsonObject("claims").getInt("PROPOSED")).isEqualTo(received.getInt("claims"));
        assertThat(read.object().getJsonArray("blockers")).isNotEmpty();
        assertThat(read.object().toString()).doesNotContain("???");
    }

    @Test
    void theClaimsTellTheirPlaceAndTheirQuote() {
        JsonObject received = Api.post("/articles", Api.article("Claims", uri)).object();
        var claims =
                Api.get("/articles/" + received.getJsonNumber("id") + "/claims").array();
        assertThat(claims).hasSize(received.getInt("claims"));
        JsonObject quote = claims.getValuesAs(JsonObject.class).stream()
                .filter(claim -> claim.getString("kind").equals("DIRECT_QUOTE"))
                .findFirst()
                .orElseThrow();
        assertThat(quote.getInt("end")).isGreaterThan(quote.getInt("begin"));
        assertThat(quote.getJsonObject("quote").getString("fullName")).isEqualTo("Jorunn Vik");
        assertThat(quote.getJsonObject("quote")
                        .getJsonArray("pieces")
                        .getJsonObject(0)
                        .getString("text"))
                .isEqualTo("We need a second crane");
    }

    @Test
    void theSameDeliveryTwiceIsOneArticle() {
        String article = Api.article("Twice", uri);
        Reply first = Api.post("/articles", article);
        Reply second = Api.post("/articles", article);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.object().getJsonNumber("id")).isEqualTo(first.object().getJsonNumber("id"));
    }

    @Test
    void theSameKeyRepeatsTheAnswerAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Reply first = Api.post("/articles", Api.article("Once", uri), "Idempotency-Key", key);
        Reply again = Api.post("/articles", Api.article("Once", uri), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.object()).isEqualTo(first.object());
        Reply other = Api.post("/articles", Api.article("Other", uri), "Idempotency-Key", key);
        assertProblem(other, 422, "request.key.reused");
    }

    @Test
    void simultaneousRequestsWithOneKeyHaveOneEffect() {
        String key = UUID.randomUUID().toString();
        String body = Api.article("At once", uri).replace("\"uri\"", "\"nouri\"");
        List<CompletableFuture<Reply>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Api.post("/articles", body, "Idempotency-Key", key)))
                .limit(4)
                .toList();
        List<Reply> replies = calls.stream().map(CompletableFuture::join).toList();
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies.stream().map(reply -> reply.header("Location")).distinct())
                .hasSize(1);
    }

    @Test
    void aRevisionNeedsTheStateItWasMadeOn() {
        Reply created = Api.post("/articles", Api.article("Revised", uri));
        String revisions = "/articles/" + created.object().getJsonNumber("id").longValue() + "/revisions";
        String body = Json.createObjectBuilder()
                .add("body", "The harbour of Port Alder handled 4.3 million tonnes in 2024.")
                .build()
                .toString();
        assertProblem(Api.post(revisions, body), 428, "request.if.match");
        assertProblem(Api.post(revisions, body, "If-Match", "\"99\""), 412, "stale.version");
        Reply revised = Api.post(revisions, body, "If-Match", created.header("ETag"));
        assertThat(revised.status()).isEqualTo(201);
        assertThat(revised.object().getInt("number")).isEqualTo(2);
        assertThat(revised.object()).containsKeys("sha256", "kept", "moved", "orphaned", "reopened");
        assertProblem(Api.post(revisions, body, "If-Match", created.header("ETag")), 412, "stale.version");
        assertThat(Api.post(
                                revisions,
                                body.replace("4.3", "4.4"),
                                "If-Match",
                                revised.header("ETag"),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anExtractionShowsWhatWouldBeProposed() {
        Reply reply = Api.post(
                "/extractions?language=en",
                "“We need a second crane,” said Jorunn Vik.\n\nAlso Read | More",
                "Content-Type",
                "text/plain; charset=UTF-8");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.object().getJsonArray("excluded")).hasSize(1);
        assertThat(reply.object().getJsonArray("quotes")).hasSize(1);
        assertThat(reply.object().getJsonArray("sentences")).hasSize(1);
    }

    @Test
    void aTextOfElevenMegabytesIsTooLarge() {
        Reply reply = Api.post("/extractions", "a ".repeat(5_500_000), "Content-Type", "text/plain; charset=UTF-8");
        assertProblem(reply, 413, "request.large");
    }

    @ParameterizedTest
    @CsvSource({"{, 400", "[], 400", "'', 400", "null, 400", "{}, 422"})
    void whatIsNoArticleIsRefused(String body, int status) {
        Reply reply = Api.post("/articles", body);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.object().getInt("status")).isEqualTo(status);
    }

    @Test
    void wrongAddressesMethodsAndFormsAreProblemsToo() {
        assertProblem(Api.get("/articles/999999999"), 404, "not.found");
        assertProblem(Api.get("/articles/abc"), 404, "address.unknown");
        assertProblem(Api.get("/nothing"), 404, "address.unknown");
        Reply wrongMethod = Api.send(Api.request("/articles/1").DELETE());
        assertProblem(wrongMethod, 405, "method.unknown");
        assertProblem(Api.send(Api.request("/articles/1").header("Accept", "text/csv")), 406, "not.acceptable");
        assertProblem(Api.post("/articles", "x", "Content-Type", "text/plain"), 415, "media.type");
        Reply stranger = Api.send(Api.request("/articles/1").setHeader("Authorization", "Bearer wrong"));
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("Content-Type")).startsWith("application/problem+json");
    }

    private static void assertProblem(Reply reply, int status, String key) {
        assertThat(reply.response().body()).contains("\"type\":\"urn:tickmark:problem:" + key + "\"");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.response().body()).doesNotContain("???").doesNotContain("Exception");
    }
}
