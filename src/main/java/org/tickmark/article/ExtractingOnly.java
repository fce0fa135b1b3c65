package org.tickmark.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tickmark.extraction.Extraction;
import org.tickmark.extraction.ExtractionEngine;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;
import org.tickmark.text.Normalisation;

/** Shows what the program would propose for a text, and stores nothing. */
@ApplicationScoped
public class ExtractingOnly {

    private final ExtractionEngine engine = new ExtractionEngine();

    @Inject
    private Permissions permissions;

    /** The extraction of the normalised text; its offsets are Unicode code points into that text. */
    public Extraction of(String rawText, Locale language) {
        permissions.require(Permission.READ_ARTICLES);
        return engine.extract(Normalisation.of(rawText).text(), language);
    }
}
