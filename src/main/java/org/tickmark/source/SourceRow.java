package org.tickmark.source;

import java.time.LocalDate;

/** One source in a list, with the number of records kept of it. */
public record SourceRow(
        Long id,
        SourceKind kind,
        String title,
        String publisher,
        String uri,
        LocalDate publishedOn,
        String originGroup,
        long records) {}
