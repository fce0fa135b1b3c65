package org.tickmark.platform.rest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * That a client's request took effect, and what it was answered. It is stored in the transaction of the effect: the
 * unique key over client and key lets one of two simultaneous requests through. The key itself is kept as a hash, so that
 * the database's ideas of equal letters do not matter.
 */
@Entity
@Table(name = "idempotency_key")
public class IdempotencyKey extends Identified {

    private String client;
    private String keyHash;
    private String requestHash;
    private int status;
    private String location;
    private String etag;

    @Column(length = 1_000_000)
    private String body;

    private Instant createdAt;

    protected IdempotencyKey() {}

    public IdempotencyKey(String client, String keyHash, String requestHash, Instant at) {
        this.client = client;
        this.keyHash = keyHash;
        this.requestHash = requestHash;
        this.createdAt = at;
    }

    /** Keeps the answer for the next time. */
    public void answered(Answer answer) {
        status = answer.status();
        location = answer.location();
        etag = answer.etag();
        body = answer.body();
    }

    /** @throws DomainException when the present request is another one than the first */
    public Answer answerTo(String presentRequestHash) {
        if (!requestHash.equals(presentRequestHash)) {
            throw new DomainException("request.key.reused");
        }
        return new Answer(status, location, etag, body);
    }
}
