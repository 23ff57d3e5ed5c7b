package io.github.dynalect.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a program prints.
 *
 * @param text all of it
 */
public record Output(String text) {
    private static final Pattern SHOWN = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    /** {@return what a program prints on the stream that it is given} */
    public static Output of(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Output(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Expects that what the README of an example shows is printed so, each block of it as a whole. */
    public void isShownByReadmeOf(String example) throws IOException {
        Path page = Path.of("src/main/java/io/github/dynalect/examples", example, "README.md");
        List<String> shown = SHOWN.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(text).contains(block));
    }
}
