package org.tickmark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.ApiClientRepository;
import org.tickmark.newsroom.Founding;
import org.tickmark.newsroom.NewPassword;
import org.tickmark.newsroom.Secrets;

/**
 * Outside the demo: makes the first administrator and prints the password, once; and refuses a database that holds the
 * demo newsroom, because everybody knows its sign-ins.
 */
@ApplicationScoped
public class FirstAdministrator {

    /** The token of the demo's API client; found in a database, it tells that the demo was made there. */
    public static final String DEMO_TOKEN = "tickmark-demo";

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    private Mode mode;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Founding founding;

    @Inject
    private ApiClientRepository clients;

    void atStart(@Observes Migration.DatabaseReady ready) {
        if (mode.demo() || mode.refusal() != null) {
            return;
        }
        if (clients.everByToken(Secrets.sha256(DEMO_TOKEN)).isPresent()) {
            mode.refuse(
                    "This database holds the demo newsroom. Start with TICKMARK_MODE=demo, or with another DB_URL.");
            return;
        }
        Optional<NewPassword> made = actingAs.program("first-start", founding::found);
        made.ifPresent(first -> LOG.log(
                System.Logger.Level.INFO,
                "\n\n    The first administrator signs in as   {0}\n"
                        + "    with the password                     {1}\n"
                        + "    It is shown this once. Change it after signing in.\n",
                first.username(),
                first.password()));
    }
}
