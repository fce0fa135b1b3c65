package org.tickmark.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a page's own script, which waits for an answer of its kind, to another address. */
final class PartialRedirect {

    private PartialRedirect() {}

    /** @param response nothing of which has been sent yet */
    static void send(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
