package org.tickmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    @Test
    void subjectIsCutToItsColumnAndNeverInsideACharacter() {
        assertThat(AuditEntry.cut("𝄞".repeat(1200))).hasSize(999).endsWith("𝄞…");
        assertThat(AuditEntry.cut("a" + "𝄞".repeat(1200))).hasSize(1000).endsWith("𝄞…");
        assertThat(AuditEntry.cut("a".repeat(1001))).isEqualTo("a".repeat(999) + "…");
    }

    @Test
    void subjectOfThousandUnitsStaysWhole() {
        String clefs = "𝄞".repeat(500);
        assertThat(AuditEntry.cut(clefs)).isSameAs(clefs);
        assertThat(AuditEntry.cut(null)).isNull();
    }

    @Test
    void valuesAreKeptAsJsonInAFixedOrder() {
        assertThat(AuditValues.json(Map.of("state", "IN_CHECK", "holder", "say \"x\"\n")))
                .isEqualTo("{\"holder\":\"say \\\"x\\\"\\n\",\"state\":\"IN_CHECK\"}");
    }

    @Test
    void changesNameWhatWasAndWhatIs() {
        assertThat(AuditValues.changes(
                        "{\"state\":\"IN_CHECK\",\"old\":\"a\"}", "{\"state\":\"SETTLED\",\"new\":\"B\"}"))
                .containsExactly(
                        new AuditChange("new", null, "B"),
                        new AuditChange("old", "a", null),
                        new AuditChange("state", "IN_CHECK", "SETTLED"));
        assertThat(new AuditChange("state", "IN_CHECK", "SETTLED").wasInWords()).isEqualTo("in check");
        assertThat(new AuditChange("name", null, "Per Lindqvist").isInWords()).isEqualTo("Per Lindqvist");
    }
}
