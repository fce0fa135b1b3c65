package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps the law of the {@link House}; and each rule rejects the violation planted for it. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tickmark");

    static Set<String> rules() {
        return new House("org.tickmark").rules().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isKept(String rule) {
        new House("org.tickmark").rules().get(rule).check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rejectsWhatIsPlantedAgainstIt(String rule) {
        String root = "org.tickmark.planted." + rule;
        JavaClasses planted = new ClassFileImporter().importPackages(root);
        assertThatThrownBy(() -> new House(root).rules().get(rule).check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("violated")
                .hasMessageContaining(root)
                .hasMessageNotContaining("failed to check any classes");
    }

    @Test
    void givesEverySubjectAPlace() {
        Stream<String> subjects = PROGRAM.stream()
                .map(type -> type.getPackageName().substring("org.tickmark".length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(1).split("\\.")[0])
                .filter(name -> !name.equals("platform"))
                .distinct();
        assertThat(subjects).containsExactlyInAnyOrderElementsOf(House.LEFT.keySet());
    }
}
