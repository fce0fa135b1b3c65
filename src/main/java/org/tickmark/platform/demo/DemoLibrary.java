package org.tickmark.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.source.Records;
import org.tickmark.source.SourceDescription;
import org.tickmark.source.SourceKind;
import org.tickmark.source.Sources;

/** The sources of the demo newsroom and the records kept of some of them. */
@ApplicationScoped
public class DemoLibrary {

    @Inject
    private Sources sources;

    @Inject
    private Records records;

    @Inject
    private ActingAs acting;

    @Inject
    private Clock clock;

    /** A source, and the record that comes with it. */
    enum Title {
        BOARD_NOTICE(SourceKind.OFFICIAL_RECORD, "Press notice on the return of the Tern", "Sound Transit Board"),
        BOARD_ACCOUNTS(SourceKind.OFFICIAL_RECORD, "Accounts of the dry dock", "Sound Transit Board"),
        HOLM(SourceKind.PERSON_NAMED, "Greta Holm, chief engineer", "Sound Transit Board", "holm"),
        MARSH(SourceKind.PERSON_NAMED, "Ivo Marsh, grocer on Skell", null, "marsh"),
        SHIP_STUDY(SourceKind.STUDY, "A second ship for the Sound", "Port Alder Institute of Navigation"),
        BANK_STATEMENT(
                SourceKind.OFFICIAL_RECORD, "Statement and minutes of the March meeting", "Central Bank of Velden"),
        PRICES(SourceKind.DATASET, "Consumer prices, March", "Statistics office of Velden"),
        REYES_THORN(SourceKind.PERSON_NAMED, "Amalia Reyes-Thorn, governor", "Central Bank of Velden", "reyes-thorn"),
        PELL(SourceKind.PERSON_NAMED, "Joren Pell", "Chamber of Shipbuilders", "pell"),
        ACCORD(SourceKind.OFFICIAL_RECORD, "Accord on the water of the Karsk, signed text", "River commission"),
        ARO(SourceKind.PERSON_NAMED, "Benedikt Aro, foreign minister of Toveland", null, "aro"),
        CENSUS(SourceKind.DATASET, "People downstream of the Upper Karsk dam", "River commission"),
        HERON(SourceKind.PERSON_CONFIDENTIAL, "Heron", null);

        private final SourceKind kind;
        private final String title;
        private final String publisher;
        private final String record;

        Title(SourceKind kind, String title, String publisher) {
            this(kind, title, publisher, null);
        }

        Title(SourceKind kind, String title, String publisher, String record) {
            this.kind = kind;
            this.title = title;
            this.publisher = publisher;
            this.record = record;
        }
    }

    /**
     * Where a title stands.
     *
     * @param recordId {@code null} where no record is kept
     */
    record Place(Long sourceId, Long recordId) {}

    /** Puts everything on the shelf. */
    Map<Title, Place> fill() {
        return acting.person(DemoStaff.PER, () -> {
            Map<Title, Place> shelf = new EnumMap<>(Title.class);
            for (Title title : Title.values()) {
                shelf.put(title, place(title));
            }
            return shelf;
        });
    }

    private Place place(Title title) {
        LocalDate lastWeek = LocalDate.now(clock).minusWeeks(1);
        Long source = sources.add(
                        title.kind, new SourceDescription(title.title, title.publisher, null, lastWeek, null, null))
                .id();
        Long record = title.record == null
                ? null
                : records.add(source, "Transcript of the recording", DemoText.of("records/" + title.record))
                        .id();
        return new Place(source, record);
    }
}
