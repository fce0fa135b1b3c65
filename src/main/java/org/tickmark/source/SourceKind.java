package org.tickmark.source;

/** What sort of source it is. */
public enum SourceKind {
    PERSON_NAMED,
    PERSON_CONFIDENTIAL,
    OFFICIAL_RECORD,
    COURT_RECORD,
    DATASET,
    STUDY,
    COMPANY_STATEMENT,
    WIRE,
    NEWS_MEDIA,
    BOOK,
    SOCIAL_POST,
    REFERENCE_WORK,
    AUTHOR_NOTES
}
