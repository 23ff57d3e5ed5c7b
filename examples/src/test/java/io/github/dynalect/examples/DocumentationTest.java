package io.github.dynalect.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Java in the documentation is Java that compiles and is tested: each block is a region of a source file.
 *
 * <p>A block follows a comment {@code <!-- File.java#region -->}; the region stands between {@code @start region=…} and
 * {@code @end} in that file. The region {@code file} is the whole file below its package.
 */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\S+?\\.java)#(\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("(?m)^\\s*(```|~~~)\\s*java\\b");
    private static final Pattern COPIED = Pattern.compile(
            "<artifactId>maven-antrun-plugin</artifactId>.*?<dependencies>(.*?)</dependencies>", Pattern.DOTALL);
    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(.*?)}");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".md") && !file.toString().contains("/target/"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_of_java_is_a_region_of_a_source_file(Path page) throws IOException {
        for (MatchResult block :
                BLOCK.matcher(Files.readString(ROOT.resolve(page))).results().toList()) {
            assertThat(block.group(1))
                    .as("the source of the block\n%s", block.group(3))
                    .isNotNull();
            assertThat(block.group(3)).isEqualTo(region(block.group(1), block.group(2)));
        }
    }

    /** Without it, a form of block that the pattern does not know would pass unread. */
    @ParameterizedTest
    @MethodSource("pages")
    void every_block_of_java_is_found(Path page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        assertThat(BLOCK.matcher(text).results())
                .hasSize((int) JAVA.matcher(text).results().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide/first-steps.md", "testing/README.md"})
    void the_pages_that_show_java_are_read(Path page) throws IOException {
        assertThat(pages()).contains(page);
        assertThat(BLOCK.matcher(Files.readString(ROOT.resolve(page))).results())
                .isNotEmpty();
    }

    @Test
    void the_lines_that_copy_dynamodb_local_are_those_of_our_own_build() throws IOException {
        String build = Files.readString(ROOT.resolve("pom.xml"));

        assertThat(copiedBy(Files.readString(ROOT.resolve("testing/README.md"))))
                .isNotEmpty()
                .isEqualTo(copiedBy(PROPERTY.matcher(build).replaceAll(name -> property(build, name.group(1)))));
    }

    /** What the Ant plugin has on its class path: group, artifact and version, in their order, which counts. */
    private static List<String> copiedBy(String text) {
        return COPIED.matcher(text)
                .results()
                .flatMap(plugin -> DEPENDENCY.matcher(plugin.group(1)).results())
                .map(found -> String.join(":", found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    private static String property(String build, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">(.*?)<").matcher(build);
        return Matcher.quoteReplacement(value.find() ? value.group(1) : "");
    }

    private static String region(String file, String name) throws IOException {
        String pattern = name.equals("file")
                ? "^package .*?;\\n(.*)"
                : "(?m)^ *// @start region=" + Pattern.quote(name) + "\\n(.*?)^ *// @end";
        Matcher region = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(ROOT.resolve(source(file))));
        assertThat(region.find()).as("region %s in %s", name, file).isTrue();
        return region.group(1).stripTrailing().stripIndent().strip() + "\n";
    }

    /** Files are named by the end of their path, as long as that is the end of one path only. */
    private static Path source(String name) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> found = files.filter(file -> file.toString().endsWith("/" + name)
                            && !file.toString().contains("/target/"))
                    .toList();
            assertThat(found).as("the sources named %s", name).hasSize(1);
            return found.get(0);
        }
    }
}
