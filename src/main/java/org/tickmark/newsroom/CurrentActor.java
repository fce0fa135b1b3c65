package org.tickmark.newsroom;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tickmark.shared.Actor;
import org.tickmark.shared.ForbiddenException;

/**
 * Who acts in the present request. Whoever authenticates the request says so once with {@code become…}; nobody acts
 * before that.
 */
@RequestScoped
public class CurrentActor implements Actor {

    private Long personId;
    private String username;
    private String displayName;
    private Set<Role> roles = Set.of();
    private Set<Long> desks = Set.of();
    private boolean client;
    private boolean clientMayWrite;

    /** A person, as stored at this moment. */
    public void become(Person person) {
        become(
                person.id(),
                person.username(),
                person.displayName(),
                person.roles(),
                person.desks().stream().map(Desk::id).collect(Collectors.toUnmodifiableSet()));
    }

    public void become(Long id, String name, String printedName, Set<Role> heldRoles, Set<Long> deskIds) {
        this.personId = id;
        this.username = name;
        this.displayName = printedName;
        this.roles = Set.copyOf(heldRoles);
        this.desks = Set.copyOf(deskIds);
        this.client = false;
        this.clientMayWrite = false;
    }

    /** An API client: reads every article, and takes articles and revisions in where it may write. */
    public void becomeClient(ApiClient apiClient) {
        becomeProgram("api:" + apiClient.name());
        this.client = true;
        this.clientMayWrite = apiClient.mayWrite();
    }

    /** The program itself, at start-up. */
    public void becomeProgram(String name) {
        become(null, name, name, Set.of(), Set.of());
    }

    public boolean known() {
        return username != null;
    }

    public boolean isClient() {
        return client;
    }

    /** @throws ForbiddenException when an API client or the program acts */
    public Long requirePerson() {
        if (personId == null) {
            throw new ForbiddenException("forbidden.person.only");
        }
        return personId;
    }

    public boolean holds(Permission permission) {
        if (client) {
            return switch (permission) {
                case READ_ARTICLES -> true;
                case ADD_ARTICLE, REVISE_ARTICLE -> clientMayWrite;
                default -> false;
            };
        }
        return permission.isHeldBy(roles);
    }

    /** Whether articles of this desk may be seen: one's own desks; legal, auditors and API clients see all. */
    public boolean sees(Long deskId) {
        return seesAllDesks() || desks.contains(deskId);
    }

    public boolean seesAllDesks() {
        return client || roles.contains(Role.LEGAL) || roles.contains(Role.AUDITOR);
    }

    /** The desks the person belongs to. */
    public Set<Long> deskIds() {
        return desks;
    }

    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Long personId() {
        return personId;
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public String roleNames() {
        return new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
    }
}
