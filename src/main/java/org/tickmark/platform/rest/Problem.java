package org.tickmark.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.shared.Blocker;

/**
 * An error as {@code application/problem+json} (RFC 9457), with the members {@code blockers} for a guard that refused
 * and {@code errors} for the keys and values behind {@code detail}.
 */
final class Problem {

    static final MediaType TYPE = new MediaType("application", "problem+json");
    private static final String TYPES = "urn:tickmark:problem:";

    private final int status;
    private final String key;
    private final String detail;
    private final List<Object> values = new ArrayList<>();
    private final List<Blocker> blockers = new ArrayList<>();
    private List<String> blockerTexts = List.of();
    private String incident;
    private boolean blocked;

    /**
     * @param key what kind of problem it is, for programs: the refusal's key
     * @param detail the same for people
     */
    Problem(int status, String key, String detail) {
        this.status = status;
        this.key = key;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    Problem about(List<Object> refusedValues) {
        values.addAll(refusedValues);
        return this;
    }

    /** @param texts the guards' texts, in the same order */
    Problem blockedBy(List<Blocker> standing, List<String> texts) {
        blocked = true;
        blockers.addAll(standing);
        blockerTexts = List.copyOf(texts);
        return this;
    }

    /** @param number stands in the log with the stack trace */
    Problem underNumber(String number) {
        incident = number;
        return this;
    }

    /** @param instance path of the request, or {@code null} */
    JsonObject json(String instance) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPES + key)
                .add("title", title())
                .add("status", status);
        if (detail != null) {
            json.add("detail", detail);
        }
        if (incident != null) {
            json.add("incident", incident).add("instance", "urn:tickmark:incident:" + incident);
        } else if (instance != null) {
            json.add("instance", instance);
        }
        if (!values.isEmpty()) {
            JsonArrayBuilder given = Json.createArrayBuilder();
            values.forEach(value -> given.add(String.valueOf(value)));
            json.add(
                    "errors",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder().add("key", key).add("values", given)));
        }
        if (blocked) {
            json.add("blockers", blockersJson());
        }
        return json.build();
    }

    private JsonArrayBuilder blockersJson() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int i = 0; i < blockers.size(); i++) {
            Blocker blocker = blockers.get(i);
            JsonArrayBuilder items = Json.createArrayBuilder();
            for (Blocker.Item item : blocker.items()) {
                JsonObjectBuilder one = Json.createObjectBuilder().add("kind", item.kind());
                if (item.id() != null) {
                    one.add("id", item.id());
                }
                items.add(item.text() == null ? one : one.add("text", item.text()));
            }
            array.add(Json.createObjectBuilder()
                    .add("guard", blocker.guard())
                    .add("text", blockerTexts.get(i))
                    .add("count", blocker.count())
                    .add("items", items));
        }
        return array;
    }

    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return switch (status) {
            case 413 -> "Content Too Large";
            case 422 -> "Unprocessable Content";
            default -> known == null ? "HTTP " + status : known.getReasonPhrase();
        };
    }

    /** The answer, to the request with this path. */
    Response response(String instance) {
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(json(instance).toString())
                .build();
    }
}
