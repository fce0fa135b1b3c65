package org.tickmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.InContainer;

@InContainer
class MigrationIT {

    @Inject
    private Migration migration;

    @Test
    void isDoneWhenTheServerIsUp() {
        assertThat(migration.done()).isTrue();
    }
}
