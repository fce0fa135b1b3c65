package org.tickmark.source;

/** A record as it is offered to choose from. */
public record RecordChoice(Long id, String title, String sourceTitle) {

    /** Both titles, so that two transcripts of the same name can be told apart. */
    public String label() {
        return sourceTitle + " · " + title;
    }
}
