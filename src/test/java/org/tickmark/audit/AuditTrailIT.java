package org.tickmark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;
import org.tickmark.testing.InContainer;

@InContainer
class AuditTrailIT {

    private static final String AUDITOR = "tomas.sato";

    @Inject
    private AuditTrail trail;

    @Inject
    private ActingAs acting;

    @Inject
    private Event<Happened> happened;

    @Inject
    private UserTransaction transaction;

    private final String action = "test." + UUID.randomUUID();

    @Test
    void tellsTheStoryOfTheDemoInOrder() {
        Page<AuditRow> published = read(new AuditFilter(null, null, "article.published", null, null));
        Long article = published.rows().get(published.rows().size() - 1).articleId();
        AuditTrail.History history = acting.person(AUDITOR, () -> trail.ofArticle(article, new Paging(1, 200)));
        assertThat(history.headline()).isNotBlank();
        assertThat(history.page().rows())
                .extracting(AuditRow::action)
                .startsWith("article.received")
                .containsSubsequence(
                        "article.received", "claim.accepted", "article.checking.started", "article.check.signed")
                .endsWith("article.published");
        assertThat(history.page().rows()).extracting(AuditRow::id).isSorted();
    }

    @Test
    void aRowTellsWhoAndWhatWasAndIs() throws Exception {
        fire("words", "PROPOSED", "ACCEPTED");
        AuditRow row =
                read(new AuditFilter("MARA", null, action, null, null)).rows().get(0);
        assertThat(row.displayName()).isEqualTo("Mara Voss");
        assertThat(row.roleNames()).contains("LEAD_CHECKER");
        assertThat(row.changes()).containsExactly(new AuditChange("state", "PROPOSED", "ACCEPTED"));
    }

    @Test
    void whatIsRolledBackWasNeverWritten() throws Exception {
        transaction.begin();
        acting.person("mara.voss", () -> {
            happened.fire(new Happened(action, null, null, "Test", 1L, "lost", Map.of(), Map.of()));
            return null;
        });
        transaction.rollback();
        assertThat(read(new AuditFilter(null, null, action, null, null)).total())
                .isZero();
    }

    @Test
    void filtersTakeSignsAsTheyAre() throws Exception {
        fire("words", null, "x");
        assertThat(read(new AuditFilter("%", null, action, null, null)).total()).isZero();
        assertThat(read(new AuditFilter("mara_voss", null, action, null, null)).total())
                .isZero();
    }

    @Test
    void onlyAuditorsReadTheTrailAndAnExportIsOnIt() {
        assertThatThrownBy(() -> acting.person("ines.okafor", () -> trail.page(AuditFilter.all(), Paging.page(1))))
                .isInstanceOf(ForbiddenException.class);
        AuditFilter filter = new AuditFilter(null, null, action, null, null);
        acting.person(AUDITOR, () -> trail.beginExport(filter));
        Page<AuditRow> exports = read(new AuditFilter("tomas", null, "audit.exported", null, null));
        assertThat(exports.rows()).extracting(AuditRow::subject).contains("action=" + action);
    }

    private void fire(String subject, String was, String is) throws Exception {
        transaction.begin();
        acting.person("mara.voss", () -> {
            happened.fire(new Happened(action, null, null, "Test", 1L, subject, Map.of(), Map.of())
                    .changed("state", was, is));
            return null;
        });
        transaction.commit();
    }

    private Page<AuditRow> read(AuditFilter filter) {
        return acting.person(AUDITOR, () -> trail.page(filter, new Paging(1, 200)));
    }
}
