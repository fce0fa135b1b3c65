package org.tickmark.newsroom;

/** What a person comes to do. One person may hold several roles. */
public enum Role {
    /** Works through claims: finds the source, compares, gives a verdict. */
    CHECKER,
    /** Distributes work, settles claims, signs the check of the whole article. */
    LEAD_CHECKER,
    /** Decides open points, approves publication. */
    EDITOR,
    /** Reads flagged articles, signs or returns them. */
    LEGAL,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** People, desks, policies, API clients; signs nothing. */
    ADMINISTRATOR
}
