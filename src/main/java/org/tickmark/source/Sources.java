package org.tickmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** Keeps the newsroom's sources: registering one, saying what is known about it, finding it again. */
@ApplicationScoped
@Transactional
public class Sources {

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

    /** @throws DomainException when the kind or the title is missing, or the address is none of http or https */
    public Source add(SourceKind kind, SourceDescription known) {
        permissions.require(Permission.ADD_SOURCES);
        if (kind == null) {
            throw new DomainException("source.kind.empty");
        }
        var source = new Source(kind, known.title(), clock.instant(), actor.username());
        describe(source, known);
        sources.add(source);
        happened.fire(Happened.to("source.added", source, source.title()).changed("kind", null, kind));
        return source;
    }

    /** Replaces what is known about the source; what is not said any more is taken away. */
    public void describe(Long id, long version, SourceDescription known) {
        permissions.require(Permission.ADD_SOURCES);
        Source source = sources.get(id);
        source.requireVersion(version);
        var was = new Source(source.kind(), source.title(), source.addedAt(), source.addedBy());
        was.describe(
                source.title(),
                source.publisher(),
                source.uri(),
                source.publishedOn(),
                source.sharedOrigin(),
                source.note());
        describe(source, known);
        happened.fire(changes(Happened.to("source.described", source, source.title()), was, source));
    }

    /** Asks for the permission to add before a form for it is shown. */
    public void requireAdding() {
        permissions.require(Permission.ADD_SOURCES);
    }

    public Source get(Long id) {
        permissions.require(Permission.READ_SOURCES);
        return sources.get(id);
    }

    /** One page of the sources that pass the filter, by title. Two statements. */
    public Page<SourceRow> page(SourceFilter filter, Paging paging) {
        permissions.require(Permission.READ_SOURCES);
        return sources.page(filter, paging);
    }

    private static void describe(Source source, SourceDescription known) {
        source.describe(
                known.title(), known.publisher(), known.uri(), known.publishedOn(), known.originGroup(), known.note());
    }

    private static Happened changes(Happened event, Source was, Source is) {
        Happened told = event;
        told = changed(told, "title", was.title(), is.title());
        told = changed(told, "publisher", was.publisher(), is.publisher());
        told = changed(told, "uri", was.uri(), is.uri());
        told = changed(told, "publishedOn", was.publishedOn(), is.publishedOn());
        told = changed(told, "originGroup", was.sharedOrigin(), is.sharedOrigin());
        return changed(told, "note", was.note(), is.note());
    }

    private static Happened changed(Happened event, String name, Object was, Object is) {
        return Objects.equals(was, is) ? event : event.changed(name, was, is);
    }
}
