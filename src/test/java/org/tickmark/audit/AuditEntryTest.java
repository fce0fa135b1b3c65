package org.tickmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    @Test
    void subjectIsCutByCodePointsAndNeverInsideACharacter() {
        String clefs = "𝄞".repeat(1200);
        String kept = AuditEntry.cut(clefs);
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(1000);
        assertThat(kept).startsWith("𝄞𝄞").endsWith("𝄞…");
    }

    @Test
    void subjectOfThousandCodePointsStaysWhole() {
        String clefs = "𝄞".repeat(1000);
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
