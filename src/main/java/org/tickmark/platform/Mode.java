package org.tickmark.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How this server was started: {@code TICKMARK_MODE} is {@code demo}, or anything else for real use. The
 * demo has sign-ins everybody knows, so it exists on a loopback address only; elsewhere it is refused.
 */
@ApplicationScoped
public class Mode {

    private static final System.Logger LOG = System.getLogger(Mode.class.getName());

    private String named;
    private volatile String refusal;

    @PostConstruct
    void read() {
        String value = System.getenv("TICKMARK_MODE");
        named = value == null ? "" : value.strip();
        String address = System.getProperty("jboss.bind.address", "127.0.0.1");
        if (named.equals("demo") && !isLoopback(address)) {
            refuse("The demo newsroom listens on a loopback address only, not on " + address
                    + ". Start without -b, or without TICKMARK_MODE=demo.");
        }
    }

    /** Shuts the house until it is started another way. */
    void refuse(String why) {
        refusal = why;
        LOG.log(System.Logger.Level.ERROR, why);
    }

    /** Why nobody is let in; {@code null} when all is well. */
    String refusal() {
        return refusal;
    }

    /** Whether the demo newsroom is wanted and allowed. */
    public boolean demo() {
        return named.equals("demo") && refusal == null;
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
