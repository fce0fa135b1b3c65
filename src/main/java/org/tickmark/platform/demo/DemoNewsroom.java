package org.tickmark.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.platform.FirstAdministrator;
import org.tickmark.platform.I18n;
import org.tickmark.platform.Migration;
import org.tickmark.platform.Mode;

/** Fills an empty database with the demo newsroom, and says at every start of the demo how to get in. */
@ApplicationScoped
public class DemoNewsroom {

    private static final System.Logger LOG = System.getLogger(DemoNewsroom.class.getName());
    private static final int HTTP = 8080;

    @Inject
    private Mode mode;

    @Inject
    private ActingAs acting;

    @Inject
    private DemoStaff staff;

    @Inject
    private DemoLibrary library;

    @Inject
    private DemoStories stories;

    @Inject
    private I18n i18n;

    @Inject
    private Clock clock;

    /** Makes everything in one transaction: a start that is cut short leaves nothing, and the next one begins anew. */
    @Transactional
    void atStart(@Observes Migration.DatabaseReady ready) {
        if (!mode.demo()) {
            return;
        }
        Instant begin = clock.instant();
        if (acting.program("demo", staff::hire)) {
            stories.tell(library.fill());
            LOG.log(
                    System.Logger.Level.INFO,
                    "The demo newsroom was made in {0} ms",
                    Duration.between(begin, clock.instant()).toMillis());
        }
        LOG.log(System.Logger.Level.INFO, welcome(HTTP + Integer.getInteger("jboss.socket.binding.port-offset", 0)));
    }

    private String welcome(int port) {
        StringBuilder text = new StringBuilder("\n\n    Tickmark, demo newsroom: http://127.0.0.1:" + port + "/\n\n");
        for (DemoStaff.Member member : DemoStaff.MEMBERS) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-16s %-15s %s%n",
                    member.username(),
                    member.displayName(),
                    member.roles().stream().sorted().map(i18n::label).toList()));
        }
        return text.append("\n    Password of everybody: " + DemoStaff.PASSWORD + "\n")
                .append("    Token of the API client: " + FirstAdministrator.DEMO_TOKEN + "\n")
                .toString();
    }
}
