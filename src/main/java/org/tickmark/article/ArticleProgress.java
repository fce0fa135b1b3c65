package org.tickmark.article;

import java.util.Collection;
import java.util.Map;

/**
 * Tells how far the check of articles is. Claims stand to the right of articles, so they answer this question; the board
 * only asks it.
 */
public interface ArticleProgress {

    /** The progress of each of these articles, by id; asked once for a whole page, answered with one statement. */
    Map<Long, Progress> of(Collection<Long> articleIds);
}
