package io.github.dynalect.expression;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar on the package's page is that of the sealed types. */
class GrammarOfTheTreeTest {
    private static final Path PAGE = Path.of("src/main/java/io/github/dynalect/expression/package-info.java");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Condition.class,
                Operand.class,
                UpdateAction.class,
                SetValue.class,
                SetValue.Term.class,
                KeyCondition.class,
                SortTest.class
            })
    void each_production_has_the_cases_of_its_sealed_type(Class<?> root) throws IOException {
        assertThat(production(root.getSimpleName())).isEqualTo(cases(root));
    }

    /** The alternatives to the right of a name's equals sign, until the next name. */
    private static Set<String> production(String name) throws IOException {
        String production = Pattern.compile("\\* " + name + " += (.*?)\\n \\* (?:\\w+ += |</pre>)", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return Stream.of(production.replaceAll("\\n \\*", " ").split("\\|"))
                .map(alternative -> alternative.replaceAll("\\s+", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> cases(Class<?> root) {
        return Arrays.stream(root.getPermittedSubclasses())
                .map(GrammarOfTheTreeTest::alternative)
                .collect(toCollection(TreeSet::new));
    }

    private static String alternative(Class<?> type) {
        if (!type.isRecord()) {
            return type.getSimpleName();
        }
        String components = Arrays.stream(type.getRecordComponents())
                .map(GrammarOfTheTreeTest::component)
                .collect(Collectors.joining(","));
        return type.getSimpleName() + (components.isEmpty() ? "" : "(" + components + ")");
    }

    /** A vector is written as its element with dots, an option with a question mark. */
    private static String component(RecordComponent component) {
        String type = component
                .getGenericType()
                .getTypeName()
                .replaceAll("\\? super |[a-z]\\w*\\.|\\w+\\$", "")
                .replaceAll("<T>", "");
        return type.replaceAll("Vector<(\\w+)>", "$1…").replaceAll("Option<(\\w+)>", "$1?");
    }
}
