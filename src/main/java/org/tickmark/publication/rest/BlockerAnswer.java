package org.tickmark.publication.rest;

import java.util.List;
import org.tickmark.shared.Blocker;
import org.tickmark.shared.Wording;

/** What a guard would refuse, in words and as a list. */
public record BlockerAnswer(String guard, String text, long count, List<Item> items) {

    /** One thing in the way. */
    public record Item(String kind, Long id, String text) {}

    static List<BlockerAnswer> of(List<Blocker> blockers, Wording wording) {
        return blockers.stream()
                .map(blocker -> new BlockerAnswer(
                        blocker.guard(),
                        wording.format(blocker.guard(), blocker.count()),
                        blocker.count(),
                        blocker.items().stream()
                                .map(item -> new Item(item.kind(), item.id(), item.text()))
                                .toList()))
                .toList();
    }
}
