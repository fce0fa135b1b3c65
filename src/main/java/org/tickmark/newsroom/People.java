package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/**
 * The administrator's work on people: makes them, gives them roles and desks, disables them. There is always one enabled
 * administrator left, and nobody shuts themselves out.
 */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    private PersonRepository people;

    @Inject
    private DeskRepository desks;

    @Inject
    private Passwords passwords;

    @Inject
    private Permissions permissions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Happened> happened;

    /** People whose sign-in name or printed name contains the words; all when there are none. */
    public Page<PersonRow> page(String words, Paging paging) {
        permissions.require(Permission.ADMINISTER);
        return people.page(words, paging);
    }

    public PersonCard card(Long id) {
        permissions.require(Permission.ADMINISTER);
        return people.get(id).card();
    }

    /** Makes a person with a random password. */
    public NewPassword add(String username, String displayName, Set<Role> roles, Collection<Long> deskIds) {
        permissions.require(Permission.ADMINISTER);
        String password = Secrets.password();
        Person person = new Person(username, displayName, passwords.hash(password));
        if (people.byUsername(person.username()).isPresent()) {
            throw new DomainException("person.username.taken", person.username());
        }
        person.place(roles, desks.withIds(deskIds));
        people.add(person);
        happened.fire(Happened.to("person.added", person, person.displayName())
                .changed("username", null, person.username())
                .changed("roles", null, rolesOf(person))
                .changed("desks", null, desksOf(person)));
        return new NewPassword(person.id(), person.username(), password);
    }

    /** Changes the printed name, the roles and the desks; what is not listed is taken away. */
    public void change(Long id, long version, String displayName, Set<Role> roles, Collection<Long> deskIds) {
        permissions.require(Permission.ADMINISTER);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(id, "person.self.role");
        }
        Person person = people.get(id);
        person.requireVersion(version);
        String wasName = person.displayName();
        String wasRoles = rolesOf(person);
        String wasDesks = desksOf(person);
        person.rename(displayName);
        person.place(roles, desks.withIds(deskIds));
        happened.fire(Happened.to("person.changed", person, person.displayName())
                .changed("displayName", wasName, person.displayName())
                .changed("roles", wasRoles, rolesOf(person))
                .changed("desks", wasDesks, desksOf(person)));
    }

    /** Shuts a person out, also from the sessions they have open. */
    public void disable(Long id, long version) {
        permissions.require(Permission.ADMINISTER);
        if (id.equals(actor.personId())) {
            throw new DomainException("person.self.disable");
        }
        requireAnotherAdministrator(id, "person.self.disable");
        Person person = people.get(id);
        person.requireVersion(version);
        person.disable();
        happened.fire(
                Happened.to("person.disabled", person, person.displayName()).changed("enabled", true, false));
    }

    /** Lets a disabled person in again, or one whose sign-in is locked. */
    public void enable(Long id, long version) {
        permissions.require(Permission.ADMINISTER);
        Person person = people.get(id);
        person.requireVersion(version);
        boolean was = person.enabled();
        person.enable();
        happened.fire(
                Happened.to("person.enabled", person, person.displayName()).changed("enabled", was, true));
    }

    /** Replaces a forgotten password by a random one; the person's open sessions end. */
    public NewPassword newPassword(Long id, long version) {
        permissions.require(Permission.ADMINISTER);
        Person person = people.get(id);
        person.requireVersion(version);
        String password = Secrets.password();
        person.changePassword(passwords.hash(password));
        happened.fire(Happened.to("person.password.reset", person, person.displayName()));
        return new NewPassword(id, person.username(), password);
    }

    private void requireAnotherAdministrator(Long id, String refusalForOneself) {
        List<Person> administrators = people.lockAdministrators();
        boolean isOne = administrators.stream().anyMatch(person -> person.id().equals(id));
        if (isOne && id.equals(actor.personId())) {
            throw new DomainException(refusalForOneself);
        }
        if (isOne && administrators.size() == 1) {
            throw new DomainException("person.last.administrator");
        }
    }

    private static String rolesOf(Person person) {
        return new TreeSet<>(person.roles()).stream().map(Role::name).collect(Collectors.joining(", "));
    }

    private static String desksOf(Person person) {
        return person.desks().stream().map(Desk::code).sorted().collect(Collectors.joining(", "));
    }
}
