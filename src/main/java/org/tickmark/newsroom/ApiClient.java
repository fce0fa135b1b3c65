package org.tickmark.newsroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * A program that may use the REST face. Its token is shown once when it is made; only the SHA-256 of the token is kept
 * (a token has 256 random bits, so a slow hash adds nothing).
 */
@Entity
@Table(name = "api_client")
public class ApiClient extends Identified {

    @Column(unique = true)
    private String name;

    @Column(unique = true)
    private String tokenHash;

    private boolean mayWrite;
    private Instant createdAt;
    private Instant revokedAt;

    protected ApiClient() {}

    public ApiClient(String name, String tokenHash, boolean mayWrite, Instant at) {
        if (name == null || !name.matches("[a-z0-9][a-z0-9._-]{1,59}")) {
            throw new DomainException("client.name.invalid");
        }
        this.name = name;
        this.tokenHash = tokenHash;
        this.mayWrite = mayWrite;
        this.createdAt = at;
    }

    /** Ends the client's access for good. A second call changes nothing. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public String name() {
        return name;
    }

    public boolean mayWrite() {
        return mayWrite;
    }

    public boolean active() {
        return revokedAt == null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
