package io.github.dynalect;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.dynalect.Arrow.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.dynalect.table.Dynalect;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Which package may know which, and what no class may do. A new package is a new line. */
class ArchitectureTest {
    private static final String OURS = "io.github.dynalect.";
    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();

    /** What asks a client for something, by a call or by naming the method; its settings may be looked at. */
    private static final DescribedPredicate<JavaAccess<?>> A_CLIENT = targetOwner(
                    assignableTo(DynamoDbClient.class).or(assignableTo(DynamoDbAsyncClient.class)))
            .and(not(target(name("serviceClientConfiguration"))));

    private static final JavaClasses MAIN = classesOf(NO_TESTS);
    private static final JavaClasses MAIN_AND_PLANTED =
            classesOf(location -> NO_TESTS.includes(location) || location.contains("/Planted"));

    static List<Arrow> arrows() {
        return List.of(
                arrow("annotation"),
                arrow("schema", "attribute", "codec", "expression", "path", "refusal", "value"),
                arrow("cursor", "refusal", "value"),
                arrow(
                        "operation",
                        "cursor",
                        "schema",
                        "attribute",
                        "codec",
                        "render",
                        "expression",
                        "path",
                        "refusal",
                        "value"),
                arrow("observe"),
                arrow("validation", "schema"),
                arrow("table", "operation", "cursor", "observe", "schema", "attribute", "expression", "refusal"),
                arrow("inspect", "schema", "parse", "render", "evaluate", "expression", "path", "refusal"));
    }

    static Stream<Named<ArchRule>> rules() {
        Stream<ArchRule> others = Stream.of(
                slices().matching(OURS + "(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(OURS + "operation.ApiAction")
                        .should()
                        .accessTargetWhere(A_CLIENT),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.lang.reflect..")
                        .orShould()
                        .callMethod(Class.class, "forName", String.class),
                fields().that().areStatic().should().beFinal(),
                noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)"),
                noMethods().that().arePublic().should().haveNameMatching("as|fun|in|is|object|typealias|val|var|when"));
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
                package io.github.dynalect.operation;

                import static io.github.dynalect.refusal.Rule.KEY_ATTRIBUTES;
                import static io.github.dynalect.table.Table.LIMIT;

                import io.github.dynalect.operation.Done;
                import io.github.dynalect.value.AttributeType;
                import io.vavr.control.Option;
                """;

        assertThat(arrow("operation", "refusal").forbiddenImports(planted))
                .containsExactly("io.github.dynalect.table.Table.LIMIT", "io.github.dynalect.value.AttributeType");
        assertThat(arrow("operation", "refusal", "table", "value").forbiddenImports(planted))
                .isEmpty();
    }

    @Test
    void every_package_has_its_line() {
        JavaClasses module = new ClassFileImporter()
                .importUrl(Dynalect.class.getProtectionDomain().getCodeSource().getLocation());

        assertThat(module.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        arrows().stream().map(arrow -> OURS + arrow.from()).toList());
    }

    private static JavaClasses classesOf(ImportOption option) {
        return new ClassFileImporter()
                .withImportOption(option)
                .importPackages(
                        arrows().stream().map(arrow -> OURS + arrow.from()).toList());
    }
}
