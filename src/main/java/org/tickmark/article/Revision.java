package org.tickmark.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.tickmark.shared.Identified;

/**
 * The text of an article at one moment. Immutable; its hash is the SHA-256 of the normalised text's UTF-8 bytes, in
 * lower-case hexadecimal.
 */
@Entity
@Immutable
@Table(name = "revision")
public class Revision extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @Column(length = 20_000_000)
    private String text;

    private String sha256;
    private Instant createdAt;
    private String createdBy;

    protected Revision() {}

    public Revision(Article article, String text, String sha256, Instant at, String createdBy) {
        this.article = article;
        this.number = article.nextRevision();
        this.text = text;
        this.sha256 = sha256;
        this.createdAt = at;
        this.createdBy = createdBy;
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String sha256() {
        return sha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
