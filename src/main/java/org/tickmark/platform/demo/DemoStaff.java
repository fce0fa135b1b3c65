package org.tickmark.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tickmark.newsroom.ApiClient;
import org.tickmark.newsroom.ApiClientRepository;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.DeskPolicy;
import org.tickmark.newsroom.DeskRepository;
import org.tickmark.newsroom.Passwords;
import org.tickmark.newsroom.Person;
import org.tickmark.newsroom.PersonRepository;
import org.tickmark.newsroom.Role;
import org.tickmark.newsroom.Secrets;
import org.tickmark.platform.FirstAdministrator;
import org.tickmark.shared.Happened;

/** Seven people, three desks and one API client, all of them together or none. */
@ApplicationScoped
@Transactional
public class DemoStaff {

    /** The password of everybody; the demo is reached from its own machine only. */
    static final String PASSWORD = "tickmark-demo-1";

    static final String INES = "ines.okafor";
    static final String PER = "per.lindqvist";
    static final String MARA = "mara.voss";
    static final String JONAS = "jonas.adeyemi";

    private static final String METRO = "metro";
    private static final String WORLD = "world";
    private static final String ECONOMY = "economy";

    static final List<Member> MEMBERS = List.of(
            new Member(INES, "Ines Okafor", Set.of(Role.CHECKER), Set.of(METRO, WORLD)),
            new Member(PER, "Per Lindqvist", Set.of(Role.CHECKER), Set.of(WORLD, ECONOMY)),
            new Member(MARA, "Mara Voss", Set.of(Role.LEAD_CHECKER, Role.CHECKER), Set.of(METRO, WORLD, ECONOMY)),
            new Member(JONAS, "Jonas Adeyemi", Set.of(Role.EDITOR), Set.of(METRO, WORLD, ECONOMY)),
            new Member("lea.brandt", "Lea Brandt", Set.of(Role.LEGAL), Set.of()),
            new Member("tomas.sato", "Tomas Sato", Set.of(Role.AUDITOR), Set.of()),
            new Member("ada.renner", "Ada Renner", Set.of(Role.ADMINISTRATOR), Set.of()));

    @Inject
    private PersonRepository people;

    @Inject
    private DeskRepository desks;

    @Inject
    private ApiClientRepository clients;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Clock clock;

    /** Somebody of the demo. */
    record Member(String username, String displayName, Set<Role> roles, Set<String> desks) {}

    /** @return whether anybody was hired; nobody is where somebody works already */
    boolean hire() {
        if (!people.nobody()) {
            return false;
        }
        Map<String, Desk> byCode = Map.of(
                WORLD, desk(WORLD, "World", DeskPolicy.of(3, true, false, 30)),
                METRO, desk(METRO, "Metro", DeskPolicy.usual()),
                ECONOMY, desk(ECONOMY, "Economy", DeskPolicy.of(2, false, false, 45)));
        String hash = passwords.hash(PASSWORD);
        for (Member member : MEMBERS) {
            Person person = new Person(member.username(), member.displayName(), hash);
            person.place(
                    member.roles(), member.desks().stream().map(byCode::get).collect(Collectors.toSet()));
            people.add(person);
            happened.fire(Happened.to("person.added", person, person.displayName())
                    .changed("username", null, person.username())
                    .changed("roles", null, member.roles().stream().sorted().toList()));
        }
        ApiClient client = new ApiClient("demo", Secrets.sha256(FirstAdministrator.DEMO_TOKEN), true, clock.instant());
        clients.add(client);
        happened.fire(Happened.to("client.made", client, client.name()).changed("mayWrite", null, true));
        return true;
    }

    private Desk desk(String code, String name, DeskPolicy policy) {
        Desk desk = new Desk(code, name, policy);
        desks.add(desk);
        happened.fire(Happened.to("desk.added", desk, name).changed("code", null, code));
        return desk;
    }
}
