package org.tickmark.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tickmark.newsroom.web.ReturnAddress;

/** Where a request was going, told in addresses of this house. */
final class OwnPath {

    private OwnPath() {}

    /** The sign-in page that comes back to where the request was going. */
    static String signIn(HttpServletRequest request) {
        String from = wanted(request);
        String page = request.getContextPath() + "/signin.xhtml";
        return from.equals("/") ? page : page + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /** A page's own address; for what a page sends, the address of the page in the browser's window. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if (request.getMethod().equals("GET")) {
            return ReturnAddress.own(asked);
        }
        String page = page(request.getHeader("Referer"));
        return ReturnAddress.own(page.startsWith(request.getRequestURI()) ? page : request.getRequestURI());
    }

    private static String page(String referer) {
        if (referer == null) {
            return "";
        }
        try {
            URI uri = new URI(referer);
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }

    /** The path inside the application, without parameters of a path. */
    static String inside(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }
}
