package org.tickmark.source.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.tickmark.source.RecordRow;
import org.tickmark.source.Records;
import org.tickmark.source.Source;
import org.tickmark.source.SourceKind;
import org.tickmark.source.Sources;

/** One source with its records, or a new one where the address names none. */
@Named("sourceEditBacking")
@ViewScoped
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sources sources;

    @Inject
    private transient Records records;

    private final SourceForm form = new SourceForm();
    private Long id;
    private long version;
    private SourceForm storedNow;
    private String storedTitle;
    private String addedBy;

    /** Reads the source the address names. */
    public void load() {
        if (id == null) {
            sources.requireAdding();
            return;
        }
        Source source = sources.get(id);
        version = source.version();
        storedTitle = source.title();
        addedBy = source.addedBy();
        form.show(source);
    }

    /**
     * Stores what was typed and shows the stored source. Where somebody else changed it meanwhile this is refused; the
     * answer shows what is stored now, and carries its version.
     *
     * @param shown version that the page showed
     */
    public String save(long shown) {
        if (id == null) {
            id = sources.add(form.getKind(), form.description()).id();
        } else {
            compare(shown);
            sources.describe(id, shown, form.description());
        }
        return "/source/edit.xhtml?faces-redirect=true&saved=true&id=" + id;
    }

    private void compare(long shown) {
        Source source = sources.get(id);
        version = source.version();
        storedNow = null;
        if (version != shown) {
            storedNow = new SourceForm();
            storedNow.show(source);
        }
    }

    /** What somebody else stored after the page was opened; {@code null} when nobody did. */
    public SourceForm getStoredNow() {
        return storedNow;
    }

    public long getVersion() {
        return version;
    }

    /** The records kept of the source, the newest first. */
    public List<RecordRow> getRecords() {
        return id == null ? List.of() : records.of(id);
    }

    public List<SourceKind> getKinds() {
        return List.of(SourceKind.values());
    }

    public SourceForm getForm() {
        return form;
    }

    /** The title as it is stored, or {@code null} for a new source. */
    public String getStoredTitle() {
        return storedTitle;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
