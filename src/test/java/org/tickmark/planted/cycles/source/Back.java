package org.tickmark.planted.cycles.source;

import org.tickmark.planted.cycles.article.There;

public class Back {

    There goesRound;
}
