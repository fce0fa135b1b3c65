package org.tickmark.publication.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.tickmark.testing.Server;

/** The REST face as a program sees it that holds the demo's token. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Api() {}

    public static Reply get(String path) {
        return send(request(path).GET());
    }

    /** @param headers names and values in turn */
    public static Reply post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        boolean typed = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
            typed |= headers[i].equals("Content-Type");
        }
        return send(typed ? request : request.header("Content-Type", "application/json"));
    }

    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Server.address("/api/v1" + path)))
                .header("Authorization", "Bearer tickmark-demo");
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** An article of three sentences, two of which hold claims. */
    public static String article(String headline, String uri) {
        return Json.createObjectBuilder()
                .add("headline", headline)
                .add("bylines", Json.createArrayBuilder().add("Hanne Dreyer"))
                .add("desk", "metro")
                .add("language", "en")
                .add(
                        "body",
                        "The harbour of Port Alder handled 4.2 million tonnes in 2024.\n\n"
                                + "“We need a second crane,” said Jorunn Vik, who runs the port.\n\nAlso Read | "
                                + headline)
                .add("uri", uri)
                .add("version", "1")
                .build()
                .toString();
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonObject object() {
            return value().asJsonObject();
        }

        public JsonArray array() {
            return value().asJsonArray();
        }

        private JsonValue value() {
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readValue();
            }
        }
    }
}
