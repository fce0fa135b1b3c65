package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.DeskRepository;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.Page;
import org.tickmark.shared.Paging;

/** Shows a desk what it has under check. Four statements a page, however many articles and claims there are. */
@ApplicationScoped
@Transactional
public class ArticleBoard {

    @Inject
    private BoardRepository board;

    @Inject
    private DeskRepository desks;

    @Inject
    private ArticleProgress progress;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    /** The desks whose articles the actor sees, by name. */
    public List<DeskChoice> desks() {
        permissions.require(Permission.READ_ARTICLES);
        return desks.all().stream()
                .filter(desk -> actor.sees(desk.id()))
                .map(desk -> new DeskChoice(desk.code(), desk.name()))
                .toList();
    }

    /** The articles of the actor's desks that pass the filter. */
    public Page<BoardRow> page(BoardFilter filter, Paging paging) {
        return show(filter, paging).page();
    }

    /** The same page with the number of articles at each stage. */
    public BoardView show(BoardFilter filter, Paging paging) {
        permissions.require(Permission.READ_ARTICLES);
        Instant now = clock.instant();
        Set<Long> seen = actor.seesAllDesks() ? null : actor.deskIds();
        if (seen != null && seen.isEmpty()) {
            return new BoardView(new Page<>(List.of(), 0, paging), Map.of());
        }
        Map<Stage, Long> counts = board.counts(filter, seen, now);
        long total = filter.stage() == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(filter.stage(), 0L);
        List<BoardRepository.Entry> entries = board.entries(filter, seen, now, paging);
        List<Long> ids = entries.stream().map(BoardRepository.Entry::id).toList();
        Map<Long, List<String>> bylines = ids.isEmpty() ? Map.of() : board.bylines(ids);
        Map<Long, Progress> checks = ids.isEmpty() ? Map.of() : progress.of(ids);
        List<BoardRow> rows = entries.stream()
                .map(entry -> entry.row(
                        now,
                        bylines.getOrDefault(entry.id(), List.of()),
                        checks.getOrDefault(entry.id(), Progress.NONE)))
                .toList();
        return new BoardView(new Page<>(rows, total, paging), counts);
    }
}
