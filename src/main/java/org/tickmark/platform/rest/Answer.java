package org.tickmark.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What a write was answered, as it is kept and sent again.
 *
 * @param location absolute address of what was made, or {@code null}
 * @param etag with its quotation marks, or {@code null}
 * @param body JSON, or {@code null}
 */
record Answer(int status, String location, String etag, String body) {

    static Answer of(Response response, Jsonb jsonb) {
        Object entity = response.getEntity();
        return new Answer(
                response.getStatus(),
                text(response, HttpHeaders.LOCATION),
                text(response, HttpHeaders.ETAG),
                entity == null ? null : jsonb.toJson(entity));
    }

    private static String text(Response response, String header) {
        return response.getHeaderString(header);
    }

    Response response() {
        Response.ResponseBuilder builder = Response.status(status);
        if (location != null) {
            builder.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            builder.header(HttpHeaders.ETAG, etag);
        }
        if (body != null) {
            builder.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        return builder.build();
    }
}
