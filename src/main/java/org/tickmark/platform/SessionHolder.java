package org.tickmark.platform;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.tickmark.newsroom.Person;

/**
 * Whose session it is.
 *
 * @param mark {@link Person#sessionMark()} at sign-in; once the password has changed the session is over
 */
record SessionHolder(Long personId, String username, String mark) implements Serializable {

    private static final String KEY = SessionHolder.class.getName();

    static SessionHolder of(Person person) {
        return new SessionHolder(person.id(), person.username(), person.sessionMark());
    }

    /** @return {@code null} for a session in which nobody has signed in */
    static SessionHolder of(HttpSession session) {
        return (SessionHolder) session.getAttribute(KEY);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Whether the person, as stored now, may go on in this session. */
    boolean admits(Person person) {
        return person.enabled() && person.sessionMark().equals(mark);
    }
}
