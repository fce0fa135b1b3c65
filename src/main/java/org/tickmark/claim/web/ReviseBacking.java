package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.tickmark.claim.Bench;
import org.tickmark.claim.BenchReading;
import org.tickmark.claim.Revising;
import org.tickmark.shared.NotFoundException;

/** A new text for an article: the present one is offered for editing. */
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

    private Bench bench;
    private String text;

    /** Stores the text as a new revision and shows what became of the claims. */
    public String store(long version) {
        revising.revise(article, version, text);
        return BenchAddress.of(article);
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
        return text == null ? getBench().text().substring(0, getBench().text().length()) : text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
