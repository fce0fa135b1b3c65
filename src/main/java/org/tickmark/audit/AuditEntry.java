package org.tickmark.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One thing that happened. Written in the transaction of the change, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

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

    AuditEntry(
            org.tickmark.shared.Happened event,
            org.tickmark.shared.Actor actor,
            Instant at,
            String beforeJson,
            String afterJson) {
        this.happenedAt = at;
        this.personId = actor.personId();
        this.username = actor.username();
        this.displayName = actor.displayName();
        this.roleNames = actor.roleNames();
        this.action = event.action();
        this.articleId = event.articleId();
        this.revisionNumber = event.revision();
        this.objectType = event.objectType();
        this.objectId = event.objectId();
        this.subject = event.subject();
        this.beforeJson = beforeJson;
        this.afterJson = afterJson;
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

    public String displayName() {
        return displayName;
    }

    public String roleNames() {
        return roleNames;
    }

    public String action() {
        return action;
    }

    public Long articleId() {
        return articleId;
    }

    public Integer revisionNumber() {
        return revisionNumber;
    }

    public String objectType() {
        return objectType;
    }

    public Long objectId() {
        return objectId;
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
