package org.tickmark.article;

import java.util.List;

/**
 * The present text of an article as it is laid out: its newest revision, which brings the article, desk and byline along,
 * the blocks of that text and their sentences, each in the order of the text.
 */
public record Layout(Revision revision, List<Block> blocks, List<Sentence> sentences) {

    public Layout {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    public Article article() {
        return revision.article();
    }
}
