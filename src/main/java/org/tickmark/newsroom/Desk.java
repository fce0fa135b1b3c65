package org.tickmark.newsroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/** A desk of the newsroom: it owns articles, and its policy says what they need before they go out. */
@Entity
@Table(name = "desk")
public class Desk extends Identified {

    /** Unique, used in addresses and by the REST face: lower-case letters, digits and dashes. */
    @Column(unique = true)
    private String code;

    private String name;
    private boolean active;

    @Embedded
    private DeskPolicy policy;

    protected Desk() {}

    /** @throws DomainException when the code or the name is not one */
    public Desk(String code, String name, DeskPolicy policy) {
        if (code == null || !code.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new DomainException("desk.code.invalid");
        }
        this.code = code;
        this.active = true;
        adopt(name, policy);
    }

    /** Gives the desk a name and a policy. */
    public final void adopt(String newName, DeskPolicy newPolicy) {
        if (newName == null || newName.isBlank() || newName.length() > 120) {
            throw new DomainException("desk.name.invalid");
        }
        this.name = newName.strip();
        this.policy = newPolicy;
    }

    /** A closed desk takes no new articles. */
    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return active;
    }

    public DeskPolicy policy() {
        return policy;
    }
}
