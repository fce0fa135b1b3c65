package org.tickmark.newsroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * Somebody who works in the newsroom. Made by an administrator, signs in with a name and a password, is locked out for a
 * while after too many wrong ones, and is disabled, never deleted: their signatures stay theirs.
 */
@Entity
@Table(name = "person")
public class Person extends Identified {

    /** Wrong passwords in a row after which sign-in is refused for {@link #LOCKOUT}. */
    public static final int MOST_FAILURES = 5;

    public static final Duration LOCKOUT = Duration.ofMinutes(15);

    /** Lower case; unique. */
    @Column(unique = true)
    private String username;

    private String displayName;
    private String passwordHash;
    private boolean enabled;
    private int failedSignIns;
    private Instant lockedUntil;
    private Instant lastSignInAt;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ManyToMany
    @JoinTable(
            name = "person_desk",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "desk_id"))
    private Set<Desk> desks = new LinkedHashSet<>();

    protected Person() {}

    /** @throws DomainException when the sign-in name or the printed name is not one */
    public Person(String username, String displayName, String passwordHash) {
        String name = canonical(username);
        if (!name.matches("[a-z0-9][a-z0-9._-]{1,59}")) {
            throw new DomainException("person.username.invalid");
        }
        this.username = name;
        this.passwordHash = passwordHash;
        this.enabled = true;
        rename(displayName);
    }

    /** The form of a sign-in name that is stored and compared. */
    public static String canonical(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    public final void rename(String newDisplayName) {
        if (newDisplayName == null || newDisplayName.isBlank() || newDisplayName.length() > 120) {
            throw new DomainException("person.name.invalid");
        }
        this.displayName = newDisplayName.strip();
    }

    /** Replaces the roles and desks; what is not listed is taken away. */
    public void place(Set<Role> newRoles, Set<Desk> newDesks) {
        roles.clear();
        roles.addAll(newRoles);
        desks.clear();
        desks.addAll(newDesks);
    }

    /** Refuses to sign in from now on, also in sessions that are open. */
    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
        failedSignIns = 0;
        lockedUntil = null;
    }

    public void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        failedSignIns = 0;
        lockedUntil = null;
    }

    public void signInFailed(Instant at) {
        failedSignIns++;
        if (failedSignIns >= MOST_FAILURES) {
            lockedUntil = at.plus(LOCKOUT);
            failedSignIns = 0;
        }
    }

    public void signedIn(Instant at) {
        failedSignIns = 0;
        lockedUntil = null;
        lastSignInAt = at;
    }

    public boolean isLockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public Set<Desk> desks() {
        return Collections.unmodifiableSet(desks);
    }
}
