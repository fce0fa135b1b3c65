package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.tickmark.claim.Bench;
import org.tickmark.claim.BenchReading;
import org.tickmark.claim.Revising;
import org.tickmark.shared.NotFoundException;

/**
 * A new text for an article: the present one is offered for editing. Where somebody else changed the article meanwhile,
 * their text is shown beside the typed one, and replaces the version to be sent only once the person says it was merged.
 */
@Named
@RequestScoped
public class ReviseBacking {

    @Inject
    private BenchReading reading;

    @Inject
    private Revising revising;

    @Inject
    @Param
    private Long article;

    @Inject
    @Param
    private Long articleVersion;

    @Inject
    @Param
    private Long presentVersion;

    private Bench bench;
    private String text;
    private boolean merged;

    /**
     * Stores the text as a new revision and shows what became of the claims.
     *
     * @param shown version of the article that was opened for editing
     */
    public String store(long shown) {
        bench = null;
        revising.revise(article, merged && presentVersion != null ? presentVersion : shown, text);
        BenchAddress.forget("revise-" + article);
        return BenchAddress.of(article);
    }

    /** The version that was opened for editing; a refused save does not move it. */
    public long getShownVersion() {
        return articleVersion != null && Faces.isPostback()
                ? articleVersion
                : getBench().version();
    }

    /** Whether somebody else changed the article after it was opened for editing. */
    public boolean isOvertaken() {
        return getShownVersion() != getBench().version();
    }

    public String getPresentText() {
        return getBench().text().substring(0, getBench().text().length());
    }

    /** Whether the person said that the present text is merged; a still newer text asks again. */
    public boolean isMerged() {
        return merged && presentVersion != null && presentVersion == getBench().version();
    }

    public void setMerged(boolean merged) {
        this.merged = merged;
    }

    public Bench getBench() {
        if (article == null) {
            throw new NotFoundException("Article", "");
        }
        if (bench == null) {
            bench = reading.open(article);
        }
        return bench;
    }

    public Long getArticle() {
        return article;
    }

    /** What was typed; before that, the present text. */
    public String getText() {
        return text == null ? getPresentText() : text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
