package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.processor.check.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of mistake, with the place and the text of its message.
 *
 * <p>A bad source begins with what is expected of it: {@code // expected: 12: [TAG] …}, a line for each message.
 */
class DiagnosticsTest {
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Path GUIDE = Path.of("../docs/guide/diagnostics.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| .+ \\| (.+) \\|$");
    private static final String EXPECTED = "// expected: ";

    @TempDir
    Path output;

    @ParameterizedTest
    @EnumSource
    void a_mistake_is_reported_at_its_place(Tag tag) throws IOException {
        Path source = BAD.resolve(tag + ".java");
        List<String> expected = Files.readAllLines(source).stream()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();

        List<String> messages =
                Compilation.of(source, output, new ProxyProcessor()).errors();

        assertThat(messages).as(String.join("\n", messages)).hasSameSizeAs(expected);
        assertThat(messages)
                .zipSatisfy(expected, (message, start) -> assertThat(message).startsWith(start));
        assertThat(expected).anySatisfy(start -> assertThat(start).contains("[" + tag + "] "));
    }

    @Test
    void each_tag_has_its_source_and_each_source_its_tag() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Tag.values()).map(tag -> tag + ".java").toList());
        }
    }

    @Test
    void the_guide_has_each_tag_with_its_remedy() throws IOException {
        Stream<String> rows = ROW.matcher(Files.readString(GUIDE))
                .results()
                .map(row -> row.group(1) + ": " + row.group(2).replace("`", ""));

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(Tag.values())
                        .map(tag -> tag + ": " + tag.at(message -> {}, "").remedy())
                        .toList());
    }

    @Test
    void a_failure_of_the_processor_itself_is_reported_at_the_model() throws IOException {
        Files.createFile(output.resolve("golden"));

        assertThat(Compilation.of(Path.of("src/test/resources/golden/models/Address.java"), output)
                        .errors())
                .first()
                .asString()
                .startsWith("8: [INTERNAL] java.io.IOException: ")
                .endsWith(". Remedy: report it.");
    }

    @ParameterizedTest
    @EnumSource
    void a_message_says_what_is_wrong_and_how_to_mend_it(Tag tag) throws IOException {
        assertThat(Compilation.of(BAD.resolve(tag + ".java"), output, new ProxyProcessor())
                        .errors())
                .allSatisfy(
                        message -> assertThat(message).matches("\\d+: \\[[A-Z_]+\\] [^\\n]+\\. Remedy: [^\\n]+\\."));
    }
}
