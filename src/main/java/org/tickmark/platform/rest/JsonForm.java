package org.tickmark.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** The one form in which the REST face writes JSON: what is unknown is left out, members stand by their names. */
@Provider
public class JsonForm implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    static Jsonb json() {
        return JSON;
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
