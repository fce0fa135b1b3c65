package org.tickmark.assignment;

import java.util.List;
import org.tickmark.shared.Page;

/**
 * What waits for one person.
 *
 * @param toCheck claims they hold, late ones first
 * @param late how many of these are late
 * @param answers how many of these have an answer that came in
 * @param toRead claims that wait for a second reader
 * @param questions questions to them or to the author they are, and answers to their own
 * @param articles what leads, editors and legal have to do: one section a state
 * @param free claims they could take
 */
public record Work(
        Page<ClaimTask> toCheck,
        long late,
        long answers,
        Section<ClaimTask> toRead,
        Section<QuestionTask> questions,
        List<Section<ArticleTask>> articles,
        long free) {

    public Work {
        articles = List.copyOf(articles);
    }

    /** Articles in all sections. */
    public long articleCount() {
        return articles.stream().mapToLong(Section::total).sum();
    }

    /** All that waits. */
    public long total() {
        return toCheck.total() + toRead.total() + questions.total() + articleCount();
    }
}
