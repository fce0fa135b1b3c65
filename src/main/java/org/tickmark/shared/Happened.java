package org.tickmark.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something changed. Services announce it inside the transaction of the change; the audit writes it down in the same
 * transaction.
 *
 * @param action what was done, for example {@code claim.verdict.given} (key {@code action.…} of its subject's bundle)
 * @param articleId the article it belongs to, or {@code null}
 * @param revision number of the revision it was done on, or {@code null}
 * @param objectType entity name, for example {@code Claim}
 * @param objectId id of the object
 * @param subject the words it is about: the claim's text, the headline, the person's name
 * @param before the values that changed, as they were
 * @param after the values that changed, as they are
 */
public record Happened(
        String action,
        Long articleId,
        Integer revision,
        String objectType,
        Long objectId,
        String subject,
        Map<String, String> before,
        Map<String, String> after) {

    public Happened {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** An event about an object without an article. */
    public static Happened to(String action, Identified object, String subject) {
        return new Happened(action, null, null, entityName(object), object.id(), subject, Map.of(), Map.of());
    }

    /** The entity's name, also for an object that was not loaded yet and is stood in for by a generated subclass. */
    private static String entityName(Identified object) {
        String name = object.getClass().getSimpleName();
        int generated = name.indexOf('$');
        return generated < 0 ? name : name.substring(0, generated);
    }

    /** The same event placed on a revision of an article. */
    public Happened on(Long article, Integer revisionNumber) {
        return new Happened(action, article, revisionNumber, objectType, objectId, subject, before, after);
    }

    /** The same event with one value that was and is; {@code null} stands for "none". */
    public Happened changed(String name, Object was, Object is) {
        return new Happened(
                action,
                articleId,
                revision,
                objectType,
                objectId,
                subject,
                with(before, name, was),
                with(after, name, is));
    }

    private static Map<String, String> with(Map<String, String> values, String name, Object value) {
        if (value == null) {
            return values;
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return more;
    }
}
