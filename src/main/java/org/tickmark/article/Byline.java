package org.tickmark.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/** One name in an article's byline, and who of the newsroom it is, if anybody. */
@Entity
@Table(name = "article_byline")
public class Byline extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int position;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    protected Byline() {}

    Byline(Article article, int position, String name, Person person) {
        if (name == null || name.isBlank() || name.length() > 120) {
            throw new DomainException("article.byline.invalid");
        }
        this.article = article;
        this.position = position;
        this.name = name.strip();
        this.person = person;
    }

    boolean names(Long personId, String displayName) {
        boolean sameId = person != null && person.id().equals(personId);
        return sameId || name.equalsIgnoreCase(displayName);
    }

    public String name() {
        return name;
    }

    public Person person() {
        return person;
    }
}
