package org.tickmark.publication.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tickmark.publication.rest.Api.Reply;
import org.tickmark.testing.OverHttp;
import org.tickmark.text.Normalisation;
import org.tickmark.text.Sha256;

@OverHttp
class ClearanceResourceIT {

    @Test
    void publishedWordsAreClearedWithTheirSignatures() throws IOException {
        JsonObject answer =
                Api.get("/clearance?sha256=" + hashOf("/demo/ferry.txt")).object();
        assertThat(answer.getBoolean("cleared")).isTrue();
        assertThat(answer.getString("publication")).isEqualTo("PUBLISHED");
        assertThat(answer.getJsonArray("blockers")).isEmpty();
        assertThat(answer.getJsonArray("signatures").getValuesAs(JsonObject.class))
                .extracting(signature -> signature.getString("name"))
                .containsExactly("Mara Voss", "Jonas Adeyemi");
    }

    @Test
    void wordsUnderCheckAreNotCleared() {
        JsonObject received = Api.post("/articles", Api.article("Not yet", "urn:test:" + UUID.randomUUID()))
                .object();
        JsonObject answer = Api.get("/clearance?sha256="
                        + received.getJsonObject("revision").getString("sha256"))
                .object();
        assertThat(answer.getBoolean("cleared")).isFalse();
        assertThat(answer.getJsonNumber("article").longValue())
                .isEqualTo(received.getJsonNumber("id").longValue());
        assertThat(answer.getJsonArray("blockers")).isNotEmpty();
    }

    @Test
    void unknownWordsAreNotCleared() {
        JsonObject answer = Api.get("/clearance?sha256=" + "0".repeat(64)).object();
        assertThat(answer.getBoolean("cleared")).isFalse();
        assertThat(answer).doesNotContainKey("article");
    }

    @Test
    void whatIsNoHashIsRefused() {
        Reply reply = Api.get("/clearance?sha256=abc");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.object().getString("type")).endsWith("clearance.hash");
    }

    private static String hashOf(String resource) throws IOException {
        try (InputStream in = ClearanceResourceIT.class.getResourceAsStream(resource)) {
            String raw = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Sha256.hex(Normalisation.of(raw).text());
        }
    }
}
