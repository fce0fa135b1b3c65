package org.tickmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.text.Normalisation;
import org.tickmark.text.Sha256;

/** Keeps the documents of sources: their texts in the same normal form as articles, so that quotes can be laid over. */
@ApplicationScoped
@Transactional
public class Records {

    @Inject
    private SourceRepository sources;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /** @throws DomainException when the title or the text is empty or too long */
    public Record add(Long sourceId, String title, String rawText) {
        permissions.require(Permission.ADD_SOURCES);
        Source source = sources.get(sourceId);
        if (rawText != null && rawText.length() > 2 * Record.LONGEST_TEXT) {
            throw new DomainException("record.text.long", Record.LONGEST_TEXT);
        }
        String text = rawText == null ? "" : Normalisation.of(rawText).text();
        var record = new Record(source, title, text, Sha256.hex(text), clock.instant(), actor.username());
        sources.add(record);
        happened.fire(Happened.to("record.added", record, record.title())
                .changed("source", null, source.title())
                .changed("sha256", null, record.sha256()));
        return record;
    }

    /** The record with its source. */
    public Record get(Long id) {
        permissions.require(Permission.READ_SOURCES);
        return sources.record(id);
    }

    /** The newest records of a source, without their texts. */
    public List<RecordRow> of(Long sourceId) {
        permissions.require(Permission.READ_SOURCES);
        return sources.records(sourceId);
    }
}
