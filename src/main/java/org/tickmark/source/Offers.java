package org.tickmark.source;

import java.util.List;

/**
 * What a checker may choose from without looking it up.
 *
 * @param titles titles of the newest sources, without doubles
 * @param records the newest records
 */
public record Offers(List<String> titles, List<RecordChoice> records) {

    public Offers {
        titles = List.copyOf(titles);
        records = List.copyOf(records);
    }
}
