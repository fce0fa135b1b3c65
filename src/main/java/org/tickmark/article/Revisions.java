package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Normalisation;
import org.tickmark.text.Segmentation;
import org.tickmark.text.SegmentedText;
import org.tickmark.text.Sha256;

/**
 * Gives an article its next text: normalised, cut into blocks and sentences, hashed, stored. Exclusions and cleared
 * sentences of the revision before hold on for blocks and sentences whose words are the same.
 *
 * <p>Part of larger activities (intake, revising, accepting a change): they ask for permission.
 */
@ApplicationScoped
@Transactional
public class Revisions {

    /** Most bytes a text may have in UTF-8: 10 MB. */
    public static final int LARGEST_TEXT = 10 * 1024 * 1024;

    @Inject
    private ArticleRepository articles;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    @Inject
    private Event<RevisionAdded> added;

    /**
     * Stores the text as the article's next revision and lets a later state fall back to checking.
     *
     * @throws DomainException {@code article.text.empty}, {@code article.text.large}, or {@code revision.same} when the
     *     text is that of the current revision
     */
    public AddedRevision add(Article article, String rawText) {
        String text = normalised(rawText);
        String sha256 = Sha256.hex(text);
        Revision previous = article.revisionNumber() == 0 ? null : articles.current(article.id());
        if (previous != null && previous.sha256().equals(sha256)) {
            throw new DomainException("revision.same", previous.number());
        }
        var segmented = Segmentation.segment(
                text, Locale.forLanguageTag(article.language()), opensWithHeadline(text, article.headline()));
        var revision = new Revision(article, text, sha256, clock.instant(), actor.username());
        articles.add(revision);
        AddedRevision result = store(revision, segmented);
        ArticleState was = article.state();
        if (previous != null) {
            takeOver(previous, result);
            article.reopenForRevision();
        }
        Happened event = Happened.to("revision.added", revision, article.headline())
                .on(article.id(), revision.number())
                .changed("sha256", previous == null ? null : previous.sha256(), sha256);
        happened.fire(was == article.state() ? event : event.changed("state", was, article.state()));
        if (previous != null) {
            added.fire(new RevisionAdded(article, previous, revision));
        }
        return result;
    }

    private static String normalised(String rawText) {
        if (rawText == null || rawText.isBlank()) {
            throw new DomainException("article.text.empty");
        }
        if (utf8Length(rawText) > LARGEST_TEXT) {
            throw new DomainException("article.text.large", LARGEST_TEXT / (1024 * 1024));
        }
        String text = Normalisation.of(rawText).text();
        if (text.isEmpty()) {
            throw new DomainException("article.text.empty");
        }
        return text;
    }

    private static long utf8Length(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    private static boolean opensWithHeadline(String text, String headline) {
        int end = text.indexOf('\n');
        return end > 0
                && text.substring(0, end)
                        .equalsIgnoreCase(Normalisation.of(headline).text());
    }

    private AddedRevision store(Revision revision, SegmentedText segmented) {
        List<Block> blocks = new ArrayList<>();
        for (var cut : segmented.blocks()) {
            var block = new Block(revision, cut);
            articles.add(block);
            blocks.add(block);
        }
        List<Sentence> sentences = new ArrayList<>();
        for (var cut : segmented.sentences()) {
            var sentence = new Sentence(blocks.get(cut.block()), cut);
            articles.add(sentence);
            sentences.add(sentence);
        }
        return new AddedRevision(revision, blocks, sentences, segmented);
    }

    private void takeOver(Revision previous, AddedRevision now) {
        CodePoints before = CodePoints.of(previous.text());
        CodePoints after = CodePoints.of(now.revision().text());
        Map<String, Deque<Block>> blocks = new HashMap<>();
        for (Block block : articles.blocks(previous.id())) {
            String words = before.substring(block.begin(), block.end());
            blocks.computeIfAbsent(words, same -> new ArrayDeque<>()).add(block);
        }
        for (Block block : now.blocks()) {
            Deque<Block> same = blocks.get(after.substring(block.begin(), block.end()));
            if (same != null && !same.isEmpty()) {
                block.takeOver(same.remove());
            }
        }
        Map<String, Deque<Sentence>> sentences = new HashMap<>();
        for (Sentence sentence : articles.sentences(previous.id())) {
            String words = before.substring(sentence.begin(), sentence.end());
            sentences.computeIfAbsent(words, same -> new ArrayDeque<>()).add(sentence);
        }
        for (Sentence sentence : now.sentences()) {
            Deque<Sentence> same = sentences.get(after.substring(sentence.begin(), sentence.end()));
            if (same != null && !same.isEmpty()) {
                sentence.takeOver(same.remove());
            }
        }
    }
}
