package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.NotFoundException;

/** The one place that says yes or no. Called at a service's door, before anything loaded by id is shown. */
@ApplicationScoped
public class Permissions {

    private static final System.Logger LOG = System.getLogger(Permissions.class.getName());

    @Inject
    private CurrentActor actor;

    /** @throws ForbiddenException when nobody acts, or the actor's roles do not allow it; the attempt is logged */
    public void require(Permission permission) {
        if (!actor.known() || !actor.holds(permission)) {
            LOG.log(System.Logger.Level.WARNING, "Refused {0} to {1}", permission, actor.username());
            throw new ForbiddenException("forbidden", permission.name());
        }
    }

    /**
     * As {@link #require(Permission)}, and the object must belong to a desk the actor sees.
     *
     * @throws NotFoundException when the desk is none of the actor's: its articles do not exist for them
     */
    public void require(Permission permission, Long deskId, String what, Object id) {
        require(permission);
        if (!actor.sees(deskId)) {
            LOG.log(System.Logger.Level.WARNING, "Refused {0} {1} to {2}: other desk", what, id, actor.username());
            throw new NotFoundException(what, id);
        }
    }
}
