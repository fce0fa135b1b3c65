package org.tickmark.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.tickmark.shared.NotFoundException;

/**
 * Does work in somebody's name where no request says who acts: at start-up, in first data. Whoever acted before acts
 * again afterwards.
 */
@ApplicationScoped
public class ActingAs {

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private CurrentActor actor;

    @Inject
    private PersonRepository people;

    /** @throws NotFoundException when nobody has this sign-in name */
    public <T> T person(String username, Supplier<T> work) {
        return within(
                () -> actor.become(people.byUsername(username)
                        .flatMap(found -> people.present(found.id()))
                        .orElseThrow(() -> new NotFoundException("Person", username))),
                work);
    }

    /** The program itself, under a name that the audit shows. */
    public <T> T program(String name, Supplier<T> work) {
        return within(() -> actor.becomeProgram(name), work);
    }

    private <T> T within(Runnable becoming, Supplier<T> work) {
        RequestContextController request = requests.get();
        boolean began = request.activate();
        CurrentActor.Standing before = actor.standing();
        try {
            becoming.run();
            return work.get();
        } finally {
            actor.resume(before);
            if (began) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
