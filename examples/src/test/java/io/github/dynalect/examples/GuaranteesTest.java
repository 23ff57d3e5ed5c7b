package io.github.dynalect.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of guarantees names a test in each line, and each of these tests there is. */
class GuaranteesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!operation|---)(.*)\\|$");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/guide/guarantees.md"));
    }

    static Stream<String> rows() throws IOException {
        return ROW.matcher(page()).results().map(row -> row.group(1));
    }

    static Stream<List<String>> tests() throws IOException {
        return TEST.matcher(page())
                .results()
                .map(test -> List.of(test.group(1), test.group(2)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_line_names_a_test(String row) {
        assertThat(TEST.matcher(row).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("tests")
    void each_test_that_is_named_is_one(List<String> test) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.endsWith(test.get(0) + ".java")
                                    && !file.toString().contains("/target/"))
                            .filter(file -> isIn(file, test.get(1))))
                    .hasSize(1);
        }
    }

    private static boolean isIn(Path file, String test) {
        try {
            return Files.readString(file).contains("    void " + test + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_lines_for_all_operations() throws IOException {
        assertThat(rows()).hasSize(18);
    }
}
