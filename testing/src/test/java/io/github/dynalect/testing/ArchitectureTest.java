package io.github.dynalect.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.dynalect.testing");

    @Test
    void only_the_extension_and_its_annotation_know_junit() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(DynamoDbExtension.class, DynamoDbTest.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .check(MODULE);
    }

    @Test
    void only_the_local_stack_backend_knows_testcontainers() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(LocalStackBackend.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.testcontainers..")
                .check(MODULE);
    }

    @Test
    void only_what_takes_bodies_apart_knows_jackson() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        Json.class,
                        JsonRequest.class,
                        JsonAnswer.class,
                        ErrorBody.class,
                        BatchEntries.class,
                        PartialBatch.class,
                        CancelledTransaction.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(MODULE);
    }

    @Test
    void nothing_public_knows_jackson() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(MODULE);
    }

    @Test
    void virtual_time_needs_nothing_but_the_jdk() {
        classes()
                .that()
                .belongToAnyOf(VirtualTime.class, VirtualClock.class, Agenda.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.github.dynalect.testing")
                .check(MODULE);
    }

    @Test
    void the_childs_main_class_needs_nothing_but_the_jdk() {
        classes()
                .that()
                .belongToAnyOf(TetheredMain.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAPackage("java..")
                .check(MODULE);
    }

    @Test
    void the_backends_do_not_know_what_is_built_on_them() {
        noClasses()
                .that()
                .belongToAnyOf(
                        Backend.class,
                        LocalBackend.class,
                        LocalStackBackend.class,
                        EndpointBackend.class,
                        Address.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(DynamoDbServer.class, TestTables.class, DynamoDbExtension.class)
                .check(MODULE);
    }
}
