package org.tickmark.source.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tickmark.source.Record;
import org.tickmark.source.Records;
import org.tickmark.source.Source;
import org.tickmark.source.Sources;

/**
 * Reads a record ({@code id}), or adds one to a source ({@code source}) by pasting. It lives for one request: no text
 * stays in a session.
 */
@Named("sourceRecordBacking")
@RequestScoped
public class RecordBacking {

    @Inject
    private Sources sources;

    @Inject
    private Records records;

    private Long id;
    private Long sourceId;
    private String title;
    private String text;
    private Record record;
    private Source source;

    /** Reads the record, or the source that gets one. */
    public void load() {
        if (id == null) {
            sources.requireAdding();
            source = sources.get(sourceId);
        } else {
            record = records.get(id);
            source = record.source();
        }
    }

    /** Keeps the pasted text as a record of the source. */
    public String save() {
        Record added = records.add(sourceId, title, text);
        return "/source/record.xhtml?faces-redirect=true&saved=true&id=" + added.id();
    }

    /** The record's paragraphs; they are its lines. */
    public List<String> getParagraphs() {
        return record.text().lines().toList();
    }

    public Record getRecord() {
        return record;
    }

    public Source getSource() {
        return source;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSourceId() {
        return sourceId;
    }

    public void setSourceId(Long sourceId) {
        this.sourceId = sourceId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
