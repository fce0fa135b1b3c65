package org.tickmark.claim;

/** How sure it is that an anchor stands where its claim's words are. */
public enum Placement {
    PLACED,
    /** Found nearby or changed; a person confirms. */
    MOVED,
    /** Not found in this revision; begin and end are those of the last revision where it stood. */
    ORPHANED
}
