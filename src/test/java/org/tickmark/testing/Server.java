package org.tickmark.testing;

/** Where the server of this test run listens. */
public final class Server {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;

    private Server() {}

    /** The full address of a path of the application, such as {@code /health/ready}. */
    public static String address(String path) {
        return "http://127.0.0.1:" + (HTTP + offset()) + path;
    }

    static int managementPort() {
        return MANAGEMENT + offset();
    }

    private static int offset() {
        return Integer.getInteger("it.port.offset", 0);
    }
}
