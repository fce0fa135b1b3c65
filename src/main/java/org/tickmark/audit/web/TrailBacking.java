package org.tickmark.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.tickmark.audit.AuditRow;
import org.tickmark.audit.AuditTrail;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The whole trail, the newest first, by person, article, action and days. */
@Named
@RequestScoped
public class TrailBacking {

    @Inject
    private AuditTrail trail;

    private Integer page;
    private String person;
    private Long article;
    private String action;
    private LocalDate from;
    private LocalDate to;
    private Page<AuditRow> rows;

    /** The rows of this page, read once a request. */
    public Page<AuditRow> getRows() {
        if (rows == null) {
            rows = trail.page(query().filter(), Paging.page(page));
        }
        return rows;
    }

    /** The present filter, for the address of the file. */
    public String getQuery() {
        return query().text();
    }

    private TrailQuery query() {
        return new TrailQuery(person, article, action, from, to);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
