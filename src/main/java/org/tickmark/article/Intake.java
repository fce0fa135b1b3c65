package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tickmark.shared.DomainException;

/**
 * The door through which articles come in, from a screen or from the wire. The whole article is stored or nothing of it;
 * the same {@code uri} and version is one article however often and however fast it is delivered.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Intake {

    /** Most names a byline may have. */
    public static final int MOST_BYLINES = 20;

    @Inject
    private Receiving receiving;

    /** The desks the actor may bring an article to, by name. */
    public List<DeskChoice> desks() {
        return receiving.desks();
    }

    /**
     * Takes a delivery in.
     *
     * <p>Two deliveries of the same story at once both look, and both find nothing; the unique key then refuses the
     * second, which looks again and answers with the article of the first.
     *
     * @throws DomainException when the text is empty or larger than {@link Revisions#LARGEST_TEXT}, or the headline,
     *     desk, language, byline or version is not one
     */
    public Receipt receive(Delivery delivery) {
        try {
            return receiving.receive(delivery);
        } catch (PersistenceException refused) {
            return receiving.receivedBefore(delivery).orElseThrow(() -> refused);
        }
    }
}
