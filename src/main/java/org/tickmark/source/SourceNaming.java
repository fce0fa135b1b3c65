package org.tickmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.Words;

/** Finds a source by the title that a checker types, and makes one where there is none. */
@ApplicationScoped
@Transactional
public class SourceNaming {

    /** How many sources and records are offered to choose from. */
    private static final int OFFERED = 100;

    @Inject
    private SourceRepository sources;

    @Inject
    private Sources adding;

    @Inject
    private Permissions permissions;

    /**
     * The source with this title; a new one of this kind when nobody has named it yet.
     *
     * @param kind kind of a new source; one that is found keeps its own
     * @throws org.tickmark.shared.DomainException when the title is empty or too long
     */
    public Source named(String title, SourceKind kind) {
        permissions.require(Permission.ADD_SOURCES);
        String wanted = Words.required(title, 300, "source.title.empty");
        return sources.byTitle(wanted).orElseGet(() -> adding.add(kind, SourceDescription.titled(wanted)));
    }

    /** The newest sources and records, in one statement. */
    public Offers offers() {
        permissions.require(Permission.READ_SOURCES);
        return sources.newest(OFFERED);
    }
}
