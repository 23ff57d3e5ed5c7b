package io.github.dynalect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.dynalect.Arrow.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.dynalect.path.PlantedImport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's laws, as far as class files and imports show them. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/"))
            .importPackages("io.github.dynalect");

    /** Who may import whom: a package may import those behind its arrow, and nothing else of ours. */
    static List<Arrow> arrows() {
        return List.of(
                arrow("refusal"),
                arrow("value", "refusal"),
                arrow("path", "refusal", "value"),
                arrow("codec", "refusal", "value"),
                arrow("expression", "refusal", "value", "path"),
                arrow("attribute", "refusal", "value", "path", "codec", "expression"),
                arrow("render", "refusal", "value", "path", "expression"),
                arrow("parse", "refusal", "value", "path", "expression"),
                arrow("evaluate", "refusal", "value", "path", "expression"));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void a_package_depends_only_on_what_its_arrow_allows(Arrow arrow) {
        arrow.rule().check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void a_source_imports_only_what_its_arrow_allows(Arrow arrow) throws IOException {
        assertThat(arrow.sources())
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(arrow.forbiddenImports(source)).as(source).isEmpty());
    }

    @Test
    void every_package_has_its_arrow() {
        assertThat(MAIN.stream().map(c -> c.getPackageName().replaceFirst("^io\\.github\\.dynalect\\.?", "")))
                .isNotEmpty()
                .containsOnly(arrows().stream().map(Arrow::from).toArray(String[]::new));
    }

    @Test
    void a_planted_dependency_against_the_arrow_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedImport.class);

        assertThat(arrow("path", "refusal", "value").rule().evaluate(planted).hasViolation())
                .isTrue();
        assertThat(arrow("path", "refusal", "value", "codec")
                        .rule()
                        .evaluate(planted)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void a_planted_import_against_the_arrow_is_found() {
        String planted = """
                package io.github.dynalect.path;

                import static io.github.dynalect.render.Sections.LIMIT;
                import static io.github.dynalect.value.WellFormed.text;

                import io.github.dynalect.codec.Codec;
                import io.github.dynalect.path.Step.Name;
                import io.vavr.collection.Vector;
                """;

        assertThat(arrow("path", "refusal", "value").forbiddenImports(planted))
                .containsExactly("io.github.dynalect.render.Sections.LIMIT", "io.github.dynalect.codec.Codec");
        assertThat(arrow("path", "render", "value", "codec").forbiddenImports(planted))
                .isEmpty();
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
        noClasses()
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "getEnumConstants")
                .check(MAIN);
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void no_class_is_named_for_doing_everything() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(MAIN);
    }
}
