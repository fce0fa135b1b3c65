package org.tickmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1"
            })
    void noCellBeginsAFormula(String hostile) throws IOException {
        CSVRecord record = written(row(hostile));
        assertThat(record.get("subject")).isEqualTo("'" + hostile);
        assertThat(record.get("name")).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "1=1", "a@b", "“=1”", "", "half-life", "a, \"b\"\r\nc"})
    void otherCellsStayAsTheyAre(String harmless) throws IOException {
        assertThat(written(row(harmless)).get("subject")).isEqualTo(harmless);
    }

    @Test
    void linesEndAndQuotesDoubleAsTheStandardSays() throws IOException {
        StringBuilder out = new StringBuilder();
        new AuditCsv(out).write(List.of(row("said \"no\", twice")));
        assertThat(out.toString())
                .startsWith(
                        "id,time,username,name,roles,action,article,revision,object,object id,subject,before,after\r\n")
                .contains("\"said \"\"no\"\", twice\"")
                .endsWith("\r\n");
    }

    private static CSVRecord written(AuditRow row) throws IOException {
        StringBuilder out = new StringBuilder();
        new AuditCsv(out).write(List.of(row));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(out.toString()))) {
            return parser.getRecords().get(0);
        }
    }

    private static AuditRow row(String words) {
        return new AuditRow(
                7L,
                Instant.parse("2026-03-01T10:15:30Z"),
                "ines.okafor",
                words,
                "CHECKER",
                "claim.accepted",
                3L,
                1,
                "Claim",
                4L,
                words,
                "{\"state\":\"PROPOSED\"}",
                "{\"state\":\"ACCEPTED\"}");
    }
}
