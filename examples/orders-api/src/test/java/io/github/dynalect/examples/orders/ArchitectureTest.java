package io.github.dynalect.examples.orders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class ArchitectureTest {
    private static final String OURS = "io.github.dynalect.examples.orders";
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS);

    @Test
    void the_domain_knows_the_library_and_vavr_and_neither_http_nor_spring_nor_a_client() {
        classes()
                .that()
                .resideInAPackage(OURS + ".domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        OURS + ".domain",
                        "io.github.dynalect..",
                        "io.vavr..",
                        "java..",
                        "org.jspecify..",
                        "software.amazon.awssdk.services.dynamodb.model")
                .check(MODULE);
        noClasses()
                .that()
                .resideInAPackage(OURS + ".domain")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OURS, OURS + ".web")
                .check(MODULE);
    }

    @Test
    void the_web_knows_no_table() {
        noClasses()
                .that()
                .resideInAPackage(OURS + ".web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.dynalect.table", "software.amazon.awssdk.services..")
                .check(MODULE);
    }
}
