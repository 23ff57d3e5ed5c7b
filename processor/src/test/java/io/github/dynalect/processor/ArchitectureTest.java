package io.github.dynalect.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.dynalect.processor.Arrow.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which, and what no class may do. A new package is a new line. */
class ArchitectureTest {
    private static final String OURS = "io.github.dynalect.processor";
    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();

    private static final JavaClasses MAIN = classesOf(NO_TESTS);
    private static final JavaClasses MAIN_AND_PLANTED =
            classesOf(location -> NO_TESTS.includes(location) || location.contains("/Planted"));

    static List<Arrow> arrows() {
        return List.of(
                arrow("declaration"),
                // The language knows itself what a name is.
                arrow("model", "declaration").and("javax.lang.model"),
                arrow("check", "declaration", "model"),
                arrow("read", "declaration").and("javax.lang.model..", "javax.annotation.processing", "javax.tools"),
                // JavaPoet takes the compiler's modifiers.
                arrow("write", "declaration", "model").and("com.palantir.javapoet", "javax.lang.model.element"));
    }

    static Stream<Named<ArchRule>> rules() {
        Stream<ArchRule> others = Stream.of(
                slices().matching(OURS + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.lang.reflect..")
                        .orShould()
                        .callMethod(Class.class, "forName", String.class),
                fields().that().areStatic().should().beFinal(),
                noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)"));
        return Stream.concat(arrows().stream().map(Arrow::rule), others)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_main_code_keeps(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void planted_code_breaks(ArchRule rule) {
        assertThat(rule.evaluate(MAIN_AND_PLANTED).getFailureReport().toString())
                .contains("Planted");
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
    void a_planted_import_against_the_arrow_is_found() {
        String planted = """
                package io.github.dynalect.processor.write;

                import static io.github.dynalect.processor.check.Tag.NAME_TWICE;

                import io.github.dynalect.processor.model.Form;
                import io.vavr.control.Option;
                """;

        assertThat(arrow("write", "model").forbiddenImports(planted))
                .containsExactly("io.github.dynalect.processor.check.Tag.NAME_TWICE");
        assertThat(arrow("write", "model", "check").forbiddenImports(planted)).isEmpty();
    }

    @Test
    void every_package_has_its_line() {
        JavaClasses module = new ClassFileImporter()
                .importUrl(DynalectProcessor.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());

        assertThat(module.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(OURS), arrows().stream().map(arrow -> OURS + "." + arrow.from()))
                        .toList());
    }

    private static JavaClasses classesOf(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages(OURS);
    }
}
