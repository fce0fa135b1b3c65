package org.tickmark.newsroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * Somebody who works in the newsroom. Made by an administrator, signs in with a name and a password, is locked out for a
 * while after too many wrong ones, and is disabled, never deleted: their signatures stay theirs.
 */
@Entity
@DynamicUpdate
@Table(name = "person")
public class Person extends Identified {

    /** Who gives out roles or reads the trail takes no part in what is done with them. */
    private static final Set<Role> WATCHING = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    /** Lower case; unique. */
    @Column(unique = true)
    private String username;

    private String displayName;
    private String passwordHash;
    private boolean enabled;

    /** Signing in does not make a new version: it must not disturb the administrator who edits this person. */
    @Embedded
    @OptimisticLock(excluded = true)
    private SignInCounter signIns = new SignInCounter();

    @OptimisticLock(excluded = true)
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

    /**
     * Replaces the roles and desks; what is not listed is taken away.
     *
     * @throws DomainException when somebody would administer or audit and also work on articles
     */
    public void place(Set<Role> newRoles, Set<Desk> newDesks) {
        if (newRoles.stream().anyMatch(WATCHING::contains) && !WATCHING.containsAll(newRoles)) {
            throw new DomainException("person.roles.exclusive");
        }
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
        signIns.clear();
    }

    public void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        signIns.clear();
    }

    /**
     * Counts an attempt to sign in, before the password is looked at.
     *
     * @return whether a wrong password locks the name now
     */
    public boolean triedToSignIn(Instant at) {
        return signIns.tried(at);
    }

    /** The password was right: the attempts before it no longer count. */
    public void provedPassword() {
        signIns.clear();
    }

    public void signedIn(Instant at) {
        provedPassword();
        lastSignInAt = at;
    }

    public boolean isLockedAt(Instant at) {
        return signIns.isLockedAt(at);
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
        return signIns.lockedUntil();
    }

    /** Changes with the password; a session that carries another one was opened with an older password and is over. */
    public String sessionMark() {
        return Secrets.sha256(passwordHash);
    }

    /** What an administrator reads and edits. Loads roles and desks. */
    public PersonCard card() {
        return new PersonCard(
                id(),
                version(),
                username,
                displayName,
                enabled,
                lockedUntil(),
                lastSignInAt,
                Set.copyOf(roles),
                desks.stream().map(Desk::id).collect(Collectors.toUnmodifiableSet()));
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public Set<Desk> desks() {
        return Collections.unmodifiableSet(desks);
    }
}
