package org.tickmark.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.tickmark.shared.Actor;
import org.tickmark.shared.Happened;

/** One thing that happened. Written in the transaction of the change, never changed; read as {@link AuditRow}. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    /** The longest subject that is kept, in UTF-16 units, as the column's size is. */
    static final int LONGEST_SUBJECT = 1000;

    /** Stands for an actor without a name: an attempt to sign in. */
    static final String NOBODY = "-";

    /** Order of writing on this database; gaps are no sign of loss. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant happenedAt;
    private Long personId;
    private String username;
    private String displayName;
    private String roleNames;
    private String action;
    private Long articleId;
    private Integer revisionNumber;
    private String objectType;
    private Long objectId;
    private String subject;

    /** JSON object of the values that changed, as they were. */
    @Column(length = 1_000_000)
    private String beforeJson;

    /** JSON object of the values that changed, as they are. */
    @Column(length = 1_000_000)
    private String afterJson;

    protected AuditEntry() {}

    AuditEntry(Happened event, Actor actor, Instant at) {
        this.happenedAt = at;
        this.personId = actor.personId();
        this.username = actor.username() == null ? NOBODY : actor.username();
        this.displayName = actor.displayName() == null ? NOBODY : actor.displayName();
        this.roleNames = actor.roleNames();
        this.action = event.action();
        this.articleId = event.articleId();
        this.revisionNumber = event.revision();
        this.objectType = event.objectType();
        this.objectId = event.objectId();
        this.subject = cut(event.subject());
        this.beforeJson = AuditValues.json(event.before());
        this.afterJson = AuditValues.json(event.after());
    }

    /** The text within {@value #LONGEST_SUBJECT} UTF-16 units; no character is cut in half. */
    static String cut(String text) {
        if (text == null || text.length() <= LONGEST_SUBJECT) {
            return text;
        }
        int end = LONGEST_SUBJECT - 1;
        boolean withinPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, withinPair ? end - 1 : end) + "…";
    }

    public Long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String username() {
        return username;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String beforeJson() {
        return beforeJson;
    }

    public String afterJson() {
        return afterJson;
    }
}
