package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many documents that hold each other: each is read but once. */
class ManyDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void a_long_ring_compiles() throws IOException {
        write(200, document -> "java.util.Optional<D%d> next".formatted((document + 1) % 200));

        assertThat(Compilation.of(folder, folder.resolve("output")).messages()).isEmpty();
    }

    @Test
    void documents_that_all_hold_all_compile() throws IOException {
        write(
                60,
                document -> IntStream.range(0, 30)
                        .mapToObj("java.util.List<D%1$d> held%1$d"::formatted)
                        .collect(Collectors.joining(", ")));

        assertThat(Compilation.of(folder, folder.resolve("output")).messages()).isEmpty();
    }

    private void write(int documents, IntFunction<String> components) throws IOException {
        for (int document = 0; document < documents; document++) {
            Files.writeString(
                    folder.resolve("D" + document + ".java"), """
                    package many;

                    @io.github.dynalect.annotation.DynamoDocument
                    record D%d(%s) {}
                    """.formatted(document, components.apply(document)));
        }
    }
}
