package io.github.dynalect;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.dynalect.table.Dynalect;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Which package may know which, and what no class may do. A new package is a new line. */
class ArchitectureTest {
    private static final String OURS = "io.github.dynalect.";
    private static final String[] FOREIGN = {
        "java..",
        "io.vavr..",
        "software.amazon.awssdk..",
        "org.jspecify..",
        "com.google.errorprone..",
        "org.immutables.."
    };
    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();

    private static final JavaClasses MAIN = classesOf(NO_TESTS);
    private static final JavaClasses MAIN_AND_PLANTED =
            classesOf(location -> NO_TESTS.includes(location) || location.contains("/Planted"));

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        arrows("schema", "attribute", "codec", "expression", "path", "refusal", "value"),
                        arrows("operation", "schema", "attribute", "render", "expression", "path", "refusal"),
                        arrows("table", "operation", "schema", "attribute", "expression"),
                        slices().matching(OURS + "(*)..").should().beFreeOfCycles(),
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(OURS + "table.ClientExecutor")
                                .should()
                                .callMethodWhere(targetOwner(assignableTo(DynamoDbClient.class))),
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.lang.reflect..")
                                .orShould()
                                .callMethod(Class.class, "forName", String.class),
                        fields().that().areStatic().should().beFinal(),
                        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)"))
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

    @Test
    void every_package_has_its_line() {
        JavaClasses module = new ClassFileImporter()
                .importUrl(Dynalect.class.getProtectionDomain().getCodeSource().getLocation());

        assertThat(module.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(OURS + "schema", OURS + "operation", OURS + "table");
    }

    private static ArchRule arrows(String from, String... to) {
        String[] ours = Stream.concat(Stream.of(from), Stream.of(to))
                .map(name -> OURS + name)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(OURS + from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ours).or(resideInAnyPackage(FOREIGN)))
                .as(from + " <- " + String.join(", ", to));
    }

    private static JavaClasses classesOf(ImportOption option) {
        return new ClassFileImporter()
                .withImportOption(option)
                .importPackages(OURS + "schema", OURS + "operation", OURS + "table");
    }
}
