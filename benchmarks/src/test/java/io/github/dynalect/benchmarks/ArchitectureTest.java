package io.github.dynalect.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final String OURS = "io.github.dynalect.benchmarks.";

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.dynalect.benchmarks");

    @ParameterizedTest
    @CsvSource({
        "result, bound",
        "result, measure",
        "result, report",
        "bound, measure",
        "bound, report",
        "measure, report",
        "model, result",
        "codec, result",
        "startup, result",
        "rendering, result",
        "operation, result",
        "batch, result"
    })
    void the_first_does_not_know_the_second(String first, String second) {
        noClasses()
                .that()
                .resideInAPackage(OURS + first + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OURS + second + "..")
                .allowEmptyShould(true)
                .check(MODULE);
    }
}
