package org.tickmark.planted.cycles.article;

import org.tickmark.planted.cycles.source.Back;

public class There {

    Back goesRound;
}
