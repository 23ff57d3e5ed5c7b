package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written for some models, whole.
 *
 * <p>{@code -Ddynalect.golden.rewrite=true} writes the expected sources anew; what changed is then for the reader of the
 * commit to judge.
 */
class GoldenTest {
    private static final Path MODELS = Path.of("src/test/resources/golden/models");
    private static final Path METAMODELS = Path.of("src/test/resources/golden/metamodels");

    @TempDir
    Path output;

    @Test
    void the_metamodels_are_the_expected_ones() throws IOException {
        Compilation compilation = Compilation.of(MODELS, output, new ProxyProcessor());

        assertThat(compilation.messages()).isEmpty();
        Map<String, String> written = new TreeMap<>(compilation.written());
        written.keySet().removeIf(file -> !file.endsWith("_.java"));
        if (Boolean.getBoolean("dynalect.golden.rewrite")) {
            rewrite(written);
        }
        Map<String, String> expected = expected();
        assertThat(written)
                .hasSameSizeAs(expected)
                .allSatisfy((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.list(METAMODELS)) {
            for (Path file : files.toList()) {
                expected.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return expected;
    }

    private static void rewrite(Map<String, String> written) throws IOException {
        for (String stale : expected().keySet()) {
            Files.delete(METAMODELS.resolve(stale));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Files.writeString(METAMODELS.resolve(file.getKey()), file.getValue());
        }
    }
}
