package org.tickmark.testing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** An error nobody expected, at an address of its own. It is part of the WAR in tests only. */
@WebServlet(Fault.PATH)
public class Fault extends HttpServlet {

    public static final String PATH = "/testing/fault";

    /** Words of the error that no page may show. */
    public static final String WORDS = "the inmost state of the program";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(WORDS);
    }
}
