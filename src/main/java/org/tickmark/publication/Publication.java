package org.tickmark.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.tickmark.article.Article;
import org.tickmark.article.Revision;
import org.tickmark.shared.Identified;

/** That a revision went out: once, by whom, and the hash of exactly the words. */
@Entity
@Immutable
@Table(name = "publication")
public class Publication extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id", unique = true)
    private Revision revision;

    private String sha256;
    private Instant publishedAt;
    private String publishedBy;

    protected Publication() {}

    public Publication(Revision revision, Instant at, String by) {
        this.article = revision.article();
        this.revision = revision;
        this.sha256 = revision.sha256();
        this.publishedAt = at;
        this.publishedBy = by;
    }

    public Article article() {
        return article;
    }

    public Revision revision() {
        return revision;
    }

    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }
}
