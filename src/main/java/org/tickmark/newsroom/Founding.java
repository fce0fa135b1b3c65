package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.tickmark.shared.Happened;

/** Makes the first administrator of a newsroom in which nobody works yet. */
@ApplicationScoped
@Transactional
public class Founding {

    /** Sign-in name of the first administrator. */
    public static final String FIRST = "administrator";

    @Inject
    private PersonRepository people;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Happened> happened;

    /** @return the first administrator's password; empty when somebody works here already */
    public Optional<NewPassword> found() {
        if (!people.nobody()) {
            return Optional.empty();
        }
        String password = Secrets.password();
        Person person = new Person(FIRST, "Administrator", passwords.hash(password));
        person.place(Set.of(Role.ADMINISTRATOR), Set.of());
        people.add(person);
        happened.fire(Happened.to("person.added", person, person.displayName())
                .changed("username", null, FIRST)
                .changed("roles", null, Role.ADMINISTRATOR));
        return Optional.of(new NewPassword(person.id(), FIRST, password));
    }
}
