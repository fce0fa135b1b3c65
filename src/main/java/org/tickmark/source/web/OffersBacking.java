package org.tickmark.source.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tickmark.source.Offers;
import org.tickmark.source.RecordChoice;
import org.tickmark.source.SourceNaming;

/** Sources and records that a form offers; read when the first form asks. */
@Named
@RequestScoped
public class OffersBacking {

    @Inject
    private SourceNaming naming;

    private Offers offers;

    private Offers offers() {
        if (offers == null) {
            offers = naming.offers();
        }
        return offers;
    }

    public List<String> getTitles() {
        return offers().titles();
    }

    public List<RecordChoice> getRecords() {
        return offers().records();
    }
}
