package io.github.dynalect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.dynalect.path.PlantedImport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house's laws, as far as class files show them. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/"))
            .importPackages("io.github.dynalect");

    /** Who may import whom: a package may import those behind its arrow, and nothing else of ours. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "<-",
            value = {
                "refusal    <-",
                "value      <- refusal",
                "path       <- refusal, value",
                "codec      <- refusal, value",
                "expression <- refusal, value, path",
                "attribute  <- refusal, value, path, codec, expression",
                "render     <- refusal, path, expression"
            })
    void a_package_imports_only_what_its_arrow_allows(String name, String allowed) {
        arrow(name, allowed).check(MAIN);
    }

    @Test
    void every_package_has_its_arrow() {
        assertThat(MAIN.stream().map(c -> c.getPackageName().replaceFirst("^io\\.github\\.dynalect\\.?", "")))
                .isNotEmpty()
                .containsOnly("refusal", "value", "path", "codec", "expression", "attribute", "render");
    }

    @Test
    void a_planted_import_against_the_arrow_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedImport.class);

        assertThat(arrow("path", "refusal, value").evaluate(planted).hasViolation())
                .isTrue();
        assertThat(arrow("path", "refusal, value, codec").evaluate(planted).hasViolation())
                .isFalse();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("io.github.dynalect.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void of_the_sdk_only_attribute_values_are_known() {
        classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are not the SDK's, but for values and the map that is not sent",
                        c -> !c.getPackageName().startsWith("software.amazon")
                                || List.of(
                                                "AttributeValue",
                                                "AttributeValue$Type",
                                                "SdkBytes",
                                                "DefaultSdkAutoConstructMap")
                                        .contains(c.getName()
                                                .substring(c.getPackageName().length() + 1))))
                .check(MAIN);
    }

    @Test
    void nothing_is_reflective_and_nothing_static_is_mutable() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .check(MAIN);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(MAIN);
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void no_class_is_named_for_doing_everything() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(MAIN);
    }

    private static ArchRule arrow(String name, String allowed) {
        List<String> packages = new ArrayList<>(List.of(
                "java..", "io.vavr..", "software.amazon.awssdk..", "org.jspecify..", "com.google.errorprone.."));
        packages.add("io.github.dynalect." + name);
        for (String other : allowed == null ? new String[0] : allowed.split(", *")) {
            packages.add("io.github.dynalect." + other);
        }
        return classes()
                .that()
                .resideInAPackage("io.github.dynalect." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new));
    }
}
