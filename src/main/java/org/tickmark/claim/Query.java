package org.tickmark.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.article.Article;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/** A question to the author or a colleague. It is open until who raised it says that it is resolved. */
@Entity
@Table(name = "claim_query")
public class Query extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private String question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "raised_by_id")
    private Person raisedBy;

    /** Who is asked; {@code null} means the author. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_id")
    private Person asked;

    private Instant raisedAt;
    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Person answeredBy;

    private Instant answeredAt;
    private Instant resolvedAt;

    protected Query() {}

    public Query(Claim claim, String question, Person raisedBy, Person asked, Instant at) {
        this.article = claim.article();
        this.claim = claim;
        this.question = Words.required(question, 4000, "query.empty");
        this.raisedBy = raisedBy;
        this.asked = asked;
        this.raisedAt = at;
    }

    /** @throws DomainException when it is resolved already or the answer is empty */
    public void answer(String words, Person by, Instant at) {
        if (resolvedAt != null) {
            throw new DomainException("query.resolved");
        }
        answer = Words.required(words, 4000, "query.answer.empty");
        answeredBy = by;
        answeredAt = at;
    }

    /** @throws DomainException unless who raised it says so */
    public void resolve(Person by, Instant at) {
        if (!raisedBy.equals(by)) {
            throw new DomainException("query.resolve.raiser", raisedBy.displayName());
        }
        if (resolvedAt == null) {
            resolvedAt = at;
        }
    }

    public Article article() {
        return article;
    }

    public Claim claim() {
        return claim;
    }

    public String question() {
        return question;
    }

    public Person raisedBy() {
        return raisedBy;
    }

    public Person asked() {
        return asked;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String answer() {
        return answer;
    }

    public Person answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean resolved() {
        return resolvedAt != null;
    }
}
