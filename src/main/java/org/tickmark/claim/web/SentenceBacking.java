package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.article.Marking;
import org.tickmark.claim.ClaimTriage;
import org.tickmark.extraction.ClaimKind;
import org.tickmark.shared.NotFoundException;

/** What is done with a sentence that nobody has accounted for: it is cleared by name, or made a claim. */
@Named
@RequestScoped
public class SentenceBacking {

    @Inject
    private Marking marking;

    @Inject
    private ClaimTriage triage;

    @Inject
    private BenchBacking bench;

    private ClaimKind kind = ClaimKind.FACT;

    /** Clears the sentence and goes on to the next one that is open. */
    public String clear(Long sentence, long version) {
        Long next = bench.getGalley().gapAfter(sentence);
        marking.clearSentence(sentence, version);
        return BenchAddress.ofSentence(bench.getArticle(), next);
    }

    public String unclear(Long sentence, long version) {
        marking.unclear(sentence, version);
        return BenchAddress.ofSentence(bench.getArticle(), sentence);
    }

    public String make(int revision) {
        Galley.Line line = bench.getChosenLine();
        if (line == null) {
            throw new NotFoundException("Sentence", bench.getSentence());
        }
        Long claim = triage.add(bench.getArticle(), revision, line.begin(), line.end(), kind)
                .id();
        return BenchAddress.of(bench.getArticle(), claim);
    }

    public ClaimKind getKind() {
        return kind;
    }

    public void setKind(ClaimKind kind) {
        this.kind = kind;
    }
}
