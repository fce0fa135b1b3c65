package org.tickmark.newsroom;

import static org.tickmark.newsroom.Role.ADMINISTRATOR;
import static org.tickmark.newsroom.Role.AUDITOR;
import static org.tickmark.newsroom.Role.CHECKER;
import static org.tickmark.newsroom.Role.EDITOR;
import static org.tickmark.newsroom.Role.LEAD_CHECKER;
import static org.tickmark.newsroom.Role.LEGAL;

import java.util.EnumSet;
import java.util.Set;

/** What may be done, and by which roles. The table of roles in the design is this enum. */
public enum Permission {
    READ_ARTICLES(CHECKER, LEAD_CHECKER, EDITOR, LEGAL, AUDITOR),
    ADD_ARTICLE(CHECKER, LEAD_CHECKER, EDITOR),
    REVISE_ARTICLE(LEAD_CHECKER, EDITOR),
    /** Accept, dismiss, add, assign claims; confirm exclusions; clear sentences. */
    TRIAGE_CLAIMS(LEAD_CHECKER),
    /** Evidence, verdicts, quote checks, queries, change requests, taking the next claim. */
    CHECK_CLAIMS(CHECKER, LEAD_CHECKER),
    SETTLE_CLAIMS(LEAD_CHECKER),
    DECIDE_CHANGES(LEAD_CHECKER, EDITOR),
    ANSWER_QUERIES(CHECKER, LEAD_CHECKER, EDITOR),
    SIGN_CHECK(LEAD_CHECKER),
    APPROVE(EDITOR),
    SIGN_LEGAL(LEGAL),
    RETURN_ARTICLE(EDITOR, LEGAL),
    WAIVE(LEAD_CHECKER, EDITOR),
    PUBLISH(EDITOR),
    READ_SOURCES(CHECKER, LEAD_CHECKER, EDITOR, LEGAL, AUDITOR),
    ADD_SOURCES(CHECKER, LEAD_CHECKER, EDITOR),
    READ_AUDIT(AUDITOR),
    ADMINISTER(ADMINISTRATOR);

    private final Set<Role> roles;

    Permission(Role first, Role... more) {
        this.roles = EnumSet.of(first, more);
    }

    /** Whether one of these roles is enough. */
    public boolean isHeldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
