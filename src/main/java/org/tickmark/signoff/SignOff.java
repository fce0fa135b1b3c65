package org.tickmark.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tickmark.article.Article;
import org.tickmark.article.Revision;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.Identified;

/**
 * One person's signature on one step for one revision. A unique key over revision, step and {@link #standing} makes
 * sure that a step is signed once.
 */
@Entity
@Table(name = "sign_off")
public class SignOff extends Identified {

    /** What is signed. */
    public enum Step {
        CHECK(Role.LEAD_CHECKER),
        EDIT(Role.EDITOR),
        LEGAL(Role.LEGAL);

        private final Role role;

        Step(Role role) {
            this.role = role;
        }

        /** The role in which it is signed. */
        public Role role() {
            return role;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Step step;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String printedName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant signedAt;
    private Instant withdrawnAt;
    private String withdrawnBy;

    /** {@code true} while the signature stands, {@code null} afterwards, so that a unique key can see it. */
    private Boolean standing;

    protected SignOff() {}

    public SignOff(Revision revision, Step step, Person person, Instant at) {
        this.article = revision.article();
        this.revision = revision;
        this.sha256 = revision.sha256();
        this.step = step;
        this.person = person;
        this.printedName = person.displayName();
        this.role = step.role();
        this.signedAt = at;
        this.standing = Boolean.TRUE;
    }

    /** The signature no longer counts; it stays on record. A second call changes nothing. */
    public void withdraw(String by, Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
            withdrawnBy = by;
            standing = null;
        }
    }

    public Article article() {
        return article;
    }

    public Revision revision() {
        return revision;
    }

    /** Hash of exactly the words that were signed. */
    public String sha256() {
        return sha256;
    }

    public Step step() {
        return step;
    }

    public Person person() {
        return person;
    }

    public String printedName() {
        return printedName;
    }

    public Role role() {
        return role;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public boolean stands() {
        return withdrawnAt == null;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }
}
