package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** The administrator's work on the programs that may use the REST face. */
@ApplicationScoped
@Transactional
public class ApiClients {

    @Inject
    private ApiClientRepository clients;

    @Inject
    private Permissions permissions;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Clock clock;

    public Page<ApiClientRow> page(Paging paging) {
        permissions.require(Permission.ADMINISTER);
        return clients.page(paging);
    }

    /** Makes a client with a new random token. */
    public NewToken make(String name, boolean mayWrite) {
        permissions.require(Permission.ADMINISTER);
        String token = Secrets.token();
        ApiClient client = new ApiClient(name, Secrets.sha256(token), mayWrite, clock.instant());
        if (clients.taken(name)) {
            throw new DomainException("client.name.taken", name);
        }
        clients.add(client);
        happened.fire(Happened.to("client.made", client, name).changed("mayWrite", null, mayWrite));
        return new NewToken(client.id(), name, token);
    }

    /** Ends the client's access with its next request, for good. */
    public void revoke(Long id, long version) {
        permissions.require(Permission.ADMINISTER);
        ApiClient client = clients.get(id);
        client.requireVersion(version);
        client.revoke(clock.instant());
        happened.fire(Happened.to("client.revoked", client, client.name()).changed("active", true, false));
    }
}
