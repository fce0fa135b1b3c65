package org.tickmark.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/**
 * Somebody or something that knows: a person, a document, a dataset, a report. A confidential person is kept here under
 * an alias only.
 */
@Entity
@Table(name = "source")
public class Source extends Identified {

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String title;
    private String publisher;
    private String uri;
    private LocalDate publishedOn;

    /** Sources that copy one another share an origin group; by default a source is its own origin. */
    private String originGroup;

    private String note;
    private Instant addedAt;
    private String addedBy;

    protected Source() {}

    public Source(SourceKind kind, String title, Instant at, String addedBy) {
        this.kind = kind;
        this.addedAt = at;
        this.addedBy = addedBy;
        this.title = required(title);
    }

    /**
     * Says what is known about it.
     *
     * @param address http or https address, or {@code null}
     * @param origin origin group, or {@code null} when the source is its own origin
     * @throws DomainException when the title is empty or the address is none of http or https
     */
    public void describe(
            String newTitle, String newPublisher, String address, LocalDate published, String origin, String newNote) {
        title = required(newTitle);
        publisher = Words.optional(newPublisher, 300);
        uri = webAddress(address);
        publishedOn = published;
        originGroup = Words.optional(origin, 200);
        note = Words.optional(newNote, 2000);
    }

    private static String required(String title) {
        return Words.required(title, 300, "source.title.empty");
    }

    private static String webAddress(String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String stripped = address.strip();
        if (stripped.length() > 1000 || !stripped.matches("(?i)https?://[^\\s\"<>]+")) {
            throw new DomainException("source.uri.invalid");
        }
        try {
            return URI.create(stripped).toString();
        } catch (IllegalArgumentException malformed) {
            throw new DomainException("source.uri.invalid");
        }
    }

    public SourceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    public String uri() {
        return uri;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** The group that counts as one origin; a source without one counts for itself. */
    public String originGroup() {
        return originGroup == null ? "source:" + id() : originGroup;
    }

    /** The group as it was typed; {@code null} when the source is its own origin. */
    public String sharedOrigin() {
        return originGroup;
    }

    public String note() {
        return note;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }
}
