package org.tickmark.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;

/**
 * A stored document of a source, for example the transcript of a briefing: its text and the SHA-256 of the text's UTF-8
 * bytes. Immutable; a better version is another record.
 */
@Entity
@Immutable
@Table(name = "source_record")
public class Record extends Identified {

    /** The longest text a record keeps, in characters. */
    public static final int LONGEST_TEXT = 5_000_000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    private String title;

    @Column(length = 20_000_000)
    private String text;

    private String sha256;
    private Instant addedAt;
    private String addedBy;

    protected Record() {}

    public Record(Source source, String title, String text, String sha256, Instant at, String addedBy) {
        if (title == null || title.isBlank() || title.length() > 300) {
            throw new DomainException("record.title.invalid", 300);
        }
        if (text == null || text.isBlank()) {
            throw new DomainException("record.text.empty");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new DomainException("record.text.long", LONGEST_TEXT);
        }
        this.source = source;
        this.title = title.strip();
        this.text = text;
        this.sha256 = sha256;
        this.addedAt = at;
        this.addedBy = addedBy;
    }

    public Source source() {
        return source;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }
}
