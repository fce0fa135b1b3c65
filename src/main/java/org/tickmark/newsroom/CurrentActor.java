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

    private Standing standing = Standing.NOBODY;

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
        standing = new Standing(id, name, printedName, Set.copyOf(heldRoles), Set.copyOf(deskIds), false, false);
    }

    /** An API client: reads every article, and takes articles and revisions in where it may write. */
    public void becomeClient(ApiClient apiClient) {
        String name = "api:" + apiClient.name();
        standing = new Standing(null, name, name, Set.of(), Set.of(), true, apiClient.mayWrite());
    }

    /** The program itself, at start-up. */
    public void becomeProgram(String name) {
        become(null, name, name, Set.of(), Set.of());
    }

    /** Who acts now, to be given back to {@link #resume}. */
    Standing standing() {
        return standing;
    }

    void resume(Standing before) {
        standing = before;
    }

    public boolean known() {
        return standing.username() != null;
    }

    public boolean isClient() {
        return standing.client();
    }

    /** @throws ForbiddenException when an API client or the program acts */
    public Long requirePerson() {
        if (standing.personId() == null) {
            throw new ForbiddenException("forbidden.person.only");
        }
        return standing.personId();
    }

    public boolean holds(Permission permission) {
        if (standing.client()) {
            return switch (permission) {
                case READ_ARTICLES -> true;
                case ADD_ARTICLE, REVISE_ARTICLE -> standing.clientMayWrite();
                default -> false;
            };
        }
        return permission.isHeldBy(standing.roles());
    }

    /** Whether articles of this desk may be seen: one's own desks; legal, auditors and API clients see all. */
    public boolean sees(Long deskId) {
        return seesAllDesks() || standing.desks().contains(deskId);
    }

    public boolean seesAllDesks() {
        return standing.client()
                || standing.roles().contains(Role.LEGAL)
                || standing.roles().contains(Role.AUDITOR);
    }

    /** The desks the person belongs to. */
    public Set<Long> deskIds() {
        return standing.desks();
    }

    public Set<Role> roles() {
        return standing.roles();
    }

    @Override
    public Long personId() {
        return standing.personId();
    }

    @Override
    public String username() {
        return standing.username();
    }

    @Override
    public String displayName() {
        return standing.displayName();
    }

    @Override
    public String roleNames() {
        return new TreeSet<>(standing.roles()).stream().map(Role::name).collect(Collectors.joining(","));
    }

    /** Everything known about who acts. */
    record Standing(
            Long personId,
            String username,
            String displayName,
            Set<Role> roles,
            Set<Long> desks,
            boolean client,
            boolean clientMayWrite) {

        static final Standing NOBODY = new Standing(null, null, null, Set.of(), Set.of(), false, false);
    }
}
