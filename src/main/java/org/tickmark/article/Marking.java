package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tickmark.newsroom.CurrentActor;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Happened;
import org.tickmark.shared.Identified;
import org.tickmark.shared.NotFoundException;
import org.tickmark.text.CodePoints;

/**
 * Says what of an article's text need not be checked: which blocks are left out, and which sentences hold nothing to
 * check. Each mark bears a name, and each can be taken back. Only the current revision of an open article is marked.
 */
@ApplicationScoped
@Transactional
public class Marking {

    /** Reason of a block that a person left out; the program's own reasons come from the text engine. */
    public static final String BY_HAND = "by.hand";

    private static final int LONGEST_SUBJECT = 300;

    @Inject
    private ArticleRepository articles;

    @Inject
    private CurrentActor actor;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happened> happened;

    /** Agrees by name that an excluded block is none that has to be checked. */
    public void confirmExclusion(Long blockId, long version) {
        Block block = block(blockId, version);
        block.confirmExclusion(actor.username(), clock.instant());
        tell("block.exclusion.confirmed", block);
    }

    /**
     * Confirms every exclusion of the current revision that nobody has confirmed yet.
     *
     * @return how many these were
     */
    public int confirmAll(Long articleId) {
        Revision revision = open(articleId);
        List<Block> blocks = articles.unconfirmedExclusions(revision.id());
        for (Block block : blocks) {
            block.confirmExclusion(actor.username(), clock.instant());
            tell("block.exclusion.confirmed", block);
        }
        return blocks.size();
    }

    /** Makes an excluded block part of what is checked again. */
    public void bringBack(Long blockId, long version) {
        Block block = block(blockId, version);
        block.bringBack();
        tell("block.brought.back", block);
    }

    /** Leaves a block out of checking; who does so confirms it, too. */
    public void exclude(Long blockId, long version) {
        Block block = block(blockId, version);
        block.exclude(BY_HAND, actor.username(), clock.instant());
        tell("block.excluded", block);
    }

    /** Says by name that a sentence holds nothing to check. */
    public void clearSentence(Long sentenceId, long version) {
        Sentence sentence = sentence(sentenceId, version);
        sentence.clear(actor.username(), clock.instant());
        tell("sentence.cleared", sentence);
    }

    /** Takes the clearing of a sentence back. */
    public void unclear(Long sentenceId, long version) {
        Sentence sentence = sentence(sentenceId, version);
        sentence.unclear();
        tell("sentence.uncleared", sentence);
    }

    /**
     * Clears these sentences of the current revision; those cleared already stay as they are.
     *
     * @return how many were cleared now
     * @throws NotFoundException when one of them is no sentence of the current revision
     */
    public int clearAll(Long articleId, List<Long> sentenceIds) {
        Revision revision = open(articleId);
        Set<Long> ids = new LinkedHashSet<>(sentenceIds);
        List<Sentence> sentences = articles.sentencesAmong(revision.id(), ids);
        if (sentences.size() != ids.size()) {
            throw new NotFoundException("Sentence", unknown(ids, sentences));
        }
        int cleared = 0;
        for (Sentence sentence : sentences) {
            if (sentence.clearedBy() == null) {
                sentence.clear(actor.username(), clock.instant());
                tell("sentence.cleared", sentence);
                cleared++;
            }
        }
        return cleared;
    }

    private static Long unknown(Collection<Long> ids, List<Sentence> found) {
        List<Long> known = found.stream().map(Identified::id).toList();
        return ids.stream().filter(id -> !known.contains(id)).findFirst().orElseThrow();
    }

    private Revision open(Long articleId) {
        Article article = articles.get(articleId);
        permissions.require(Permission.TRIAGE_CLAIMS, article.desk().id(), "Article", articleId);
        requireOpen(article);
        return articles.current(articleId);
    }

    private Block block(Long id, long version) {
        Block block = articles.block(id);
        requireMarkable(block.revision(), "Block", id);
        block.requireVersion(version);
        return block;
    }

    private Sentence sentence(Long id, long version) {
        Sentence sentence = articles.sentence(id);
        requireMarkable(sentence.revision(), "Sentence", id);
        sentence.requireVersion(version);
        return sentence;
    }

    private void requireMarkable(Revision revision, String what, Long id) {
        Article article = revision.article();
        permissions.require(Permission.TRIAGE_CLAIMS, article.desk().id(), what, id);
        requireOpen(article);
        if (revision.number() != article.revisionNumber()) {
            throw new DomainException("revision.old", revision.number(), article.revisionNumber());
        }
    }

    private static void requireOpen(Article article) {
        if (!article.state().open()) {
            throw new DomainException("article.not.open", article.state());
        }
    }

    private void tell(String action, Block block) {
        tell(action, block, block.revision(), block.begin(), block.end());
    }

    private void tell(String action, Sentence sentence) {
        tell(action, sentence, sentence.revision(), sentence.begin(), sentence.end());
    }

    private void tell(String action, Identified marked, Revision revision, int begin, int end) {
        String words = CodePoints.of(revision.text()).substring(begin, Math.min(end, begin + LONGEST_SUBJECT));
        happened.fire(Happened.to(action, marked, words).on(revision.article().id(), revision.number()));
    }
}
