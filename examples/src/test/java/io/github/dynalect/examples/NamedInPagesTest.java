package io.github.dynalect.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files to which the page for contributors sends them there are, and so are the tests that are said to keep the laws. */
class NamedInPagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.(?:java|json|md|xml|yml))`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void each_file_of_the_steps_is_one() throws IOException {
        List<Path> files = files();

        assertThat(named(FILE, "CONTRIBUTING.md"))
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(files).as(name).anyMatch(file -> file.endsWith(name)));
    }

    @Test
    void each_test_of_a_law_is_one() throws IOException {
        List<Path> files = files();

        assertThat(named(TEST, "docs/laws.md"))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(files).as(name).anyMatch(file -> file.endsWith(name + ".java")));
    }

    private static List<String> named(Pattern form, String page) throws IOException {
        return form.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> !file.toString().contains("/target/"))
                    .map(ROOT::relativize)
                    .toList();
        }
    }
}
