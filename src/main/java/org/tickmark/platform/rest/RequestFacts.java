package org.tickmark.platform.rest;

import jakarta.enterprise.context.RequestScoped;

/** What the interceptor has to know of a request: the key it carries and a hash of everything it asks. */
@RequestScoped
public class RequestFacts {

    private String idempotencyKey;
    private String hash;

    void are(String key, String requestHash) {
        idempotencyKey = key;
        hash = requestHash;
    }

    /** {@code null} where the request carries none. */
    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String hash() {
        return hash;
    }
}
