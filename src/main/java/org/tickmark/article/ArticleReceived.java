package org.tickmark.article;

import java.util.List;

/**
 * A new article is stored with its first revision. Fired inside the transaction of the intake: who proposes claims does
 * so now, and a failure leaves nothing behind.
 */
public record ArticleReceived(Article article, Revision revision, List<Block> blocks, List<Sentence> sentences) {

    public ArticleReceived {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }
}
