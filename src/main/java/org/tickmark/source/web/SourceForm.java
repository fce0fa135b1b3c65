package org.tickmark.source.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.tickmark.source.Source;
import org.tickmark.source.SourceDescription;
import org.tickmark.source.SourceKind;

/** What was typed about a source. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceKind kind;
    private String title;
    private String publisher;
    private String uri;
    private LocalDate publishedOn;
    private String originGroup;
    private String note;

    /** Shows a source as it is stored. */
    void show(Source source) {
        kind = source.kind();
        title = source.title();
        publisher = source.publisher();
        uri = source.uri();
        publishedOn = source.publishedOn();
        originGroup = source.sharedOrigin();
        note = source.note();
    }

    SourceDescription description() {
        return new SourceDescription(title, publisher, uri, publishedOn, originGroup, note);
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getUri() {
        return uri;
    }

    public void setUri(String uri) {
        this.uri = uri;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getOriginGroup() {
        return originGroup;
    }

    public void setOriginGroup(String originGroup) {
        this.originGroup = originGroup;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
