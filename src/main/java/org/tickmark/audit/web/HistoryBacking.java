package org.tickmark.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.audit.AuditTrail;
import org.tickmark.audit.AuditTrail.History;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.Paging;

/** The story of one article, in the order in which it happened. */
@Named
@RequestScoped
public class HistoryBacking {

    private static final int ROWS = 100;

    @Inject
    private AuditTrail trail;

    private Long article;
    private Integer page;
    private History history;

    /** @throws NotFoundException without an article, or for one that the reader may not see */
    public History getHistory() {
        if (article == null) {
            throw new NotFoundException("Article", "");
        }
        if (history == null) {
            history = trail.ofArticle(article, new Paging(page == null ? 1 : page, ROWS));
        }
        return history;
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
