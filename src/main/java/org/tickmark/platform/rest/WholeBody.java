package org.tickmark.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tickmark.shared.DomainException;

/** Reads the body of a write once, up to a limit, and hashes it together with what is asked of whom. */
@Provider
@ApplicationScoped
public class WholeBody implements ContainerRequestFilter {

    /** Bytes; the server's own limit is the same. */
    static final int LARGEST = 12 * 1024 * 1024;

    private static final String KEY_FORM = "[\\x21-\\x7E]{1,200}";

    @Inject
    private RequestFacts facts;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        if (request.getLength() > LARGEST) {
            throw new DomainException("request.large", LARGEST);
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new DomainException("request.large", LARGEST);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        facts.are(key(request.getHeaderString("Idempotency-Key")), hash(request, body));
    }

    private static String key(String given) {
        if (given != null && !given.matches(KEY_FORM)) {
            throw new DomainException("request.key");
        }
        return given;
    }

    private static String hash(ContainerRequestContext request, byte[] body) {
        String asked = request.getUriInfo().getPath() + '\n' + request.getMediaType() + '\n';
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", absent);
        }
    }
}
