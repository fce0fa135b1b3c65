package org.tickmark.article.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.tickmark.article.Delivery;

/** What was typed into the intake. The deadline is in UTC, the byline one line of names. */
public class IntakeForm {

    private String headline;
    private String bylines;
    private String desk;
    private String language = "en";
    private LocalDateTime deadline;
    private String text;

    /** The delivery that these words make. */
    Delivery delivery(String words, String uri) {
        Instant due = deadline == null ? null : deadline.toInstant(ZoneOffset.UTC);
        return new Delivery(headline, names(), desk, language, due, words, uri, "1");
    }

    private List<String> names() {
        return bylines == null ? List.of() : Arrays.asList(bylines.split("[,;\\n]"));
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getBylines() {
        return bylines;
    }

    public void setBylines(String bylines) {
        this.bylines = bylines;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDateTime getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDateTime deadline) {
        this.deadline = deadline;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
