package org.tickmark.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One line of the trail, read by one query.
 *
 * @param roleNames the roles held at that moment, comma separated
 * @param action key of the bundles: {@code action.<action>}
 * @param articleId {@code null} for what belongs to no article
 * @param revision number of the revision it was done on, or {@code null}
 * @param subject at most a thousand characters of the words it is about
 * @param beforeJson a JSON object of strings
 * @param afterJson a JSON object of strings
 */
public record AuditRow(
        Long id,
        Instant at,
        String username,
        String displayName,
        String roleNames,
        String action,
        Long articleId,
        Integer revision,
        String objectType,
        Long objectId,
        String subject,
        String beforeJson,
        String afterJson) {

    /** Whether it tells a verdict on one of these claims. */
    boolean isVerdictOn(Set<Long> claims) {
        return "claim.verdict.given".equals(action) && claims.contains(objectId);
    }

    /** The same line without what it says: that a verdict was given, by whom and when, but not which. */
    AuditRow sealed() {
        return new AuditRow(
                id,
                at,
                username,
                displayName,
                roleNames,
                action,
                articleId,
                revision,
                objectType,
                objectId,
                subject,
                "{}",
                "{}");
    }

    /** What changed, by name. */
    public List<AuditChange> changes() {
        return AuditValues.changes(beforeJson, afterJson);
    }
}
