package org.tickmark.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** Reading the trail: all of it for who may, the history of one article for its readers. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    /** Rows that an export reads at a time. */
    public static final int EXPORT_ROWS = 1000;

    @Inject
    private AuditRepository trail;

    @Inject
    private AuditDoor door;

    @Inject
    private Event<Happened> happened;

    /** The newest first. */
    public Page<AuditRow> page(AuditFilter filter, Paging paging) {
        door.requireTrail();
        return trail.newestFirst(filter, paging);
    }

    /** The story of one article in order. */
    public History ofArticle(Long articleId, Paging paging) {
        String headline = door.requireArticle(articleId);
        Page<AuditRow> story = trail.inOrder(AuditFilter.ofArticle(articleId), paging);
        Set<Long> sealed = door.sealedClaims(articleId);
        List<AuditRow> shown = story.rows().stream()
                .map(row -> row.isVerdictOn(sealed) ? row.sealed() : row)
                .toList();
        return new History(headline, new Page<>(shown, story.total(), paging));
    }

    /**
     * Begins an export, which is itself an entry of the trail.
     *
     * @return id of the newest row that belongs to the export
     */
    public long beginExport(AuditFilter filter) {
        door.requireTrail();
        long last = trail.newestId();
        happened.fire(new Happened(
                "audit.exported", filter.articleId(), null, "AuditTrail", null, filter.toString(), Map.of(), Map.of()));
        return last;
    }

    /** The next rows of an export, at most {@value #EXPORT_ROWS}, each call in a transaction of its own. */
    public List<AuditRow> exportAfter(AuditFilter filter, long afterId, long lastId) {
        door.requireTrail();
        return trail.after(filter, afterId, lastId, EXPORT_ROWS);
    }

    /** An article's headline and a page of what happened to it. */
    public record History(String headline, Page<AuditRow> page) {}
}
