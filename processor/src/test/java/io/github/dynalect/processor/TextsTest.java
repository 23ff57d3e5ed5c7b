package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names and defaults of all sorts of characters: the metamodel has them as they were given. */
class TextsTest {
    private static final List<String> ODD = Stream.concat(
                    // Each that a source may treat oddly, at the ends and beside another.
                    IntStream.concat(
                                    IntStream.rangeClosed(0, 0xA0),
                                    IntStream.of(
                                            0xAD, 0x61C, 0x200B, 0x2028, 0x2029, 0x202E, 0x2066, 0xFEFF, 0xFFFF,
                                            0x1F600))
                            .mapToObj(Character::toString)
                            .map(odd -> odd + "b" + odd),
                    Stream.of(
                            "\\u0041",
                            "\\\\u0041",
                            "\\uD800",
                            "\\u",
                            "\\n",
                            "\\0",
                            "\\\"",
                            "$L",
                            "$S $T $$ $>",
                            "$[",
                            "$]",
                            "$W",
                            "/* */",
                            "//",
                            "{\n }",
                            "a = b;",
                            "new Form()",
                            ",(,",
                            "<>)",
                            "\"\"\"",
                            "??/",
                            "\r\n",
                            "\0" + "1",
                            "名前",
                            "x".repeat(200) + "(,\u2028\"" + "y".repeat(200)))
            .toList();
    private static final String SOURCE = """
            package texts;

            import io.github.dynalect.annotation.*;
            import java.util.Map;
            import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

            public final class Texts implements java.util.function.Supplier<Map<String, AttributeValue>> {
                @Override
                public Map<String, AttributeValue> get() {
                    return Texts_Item_.SCHEMA.encode(Texts_Item_.SCHEMA
                            .decode(Map.of(
                                    "id", AttributeValue.fromS("1"),
                                    "part", AttributeValue.fromM(Map.of("x", AttributeValue.fromS("x")))))
                            .get());
                }

                @DynamoItem(table = "texts")
                record Item(
                        @PartitionKey String id, COMPONENTS
                        Part part) {}

                @DynamoDocument
                record Part(COMPONENTS
                        @MemberName("last") @StoredName("last") @WhenAbsent("last") String last) {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_name_and_a_default_may_have_any_characters() throws Exception {
        write(ODD);
        Compilation compilation = Compilation.of(folder.resolve("Texts.java"), folder.resolve("output"));

        assertThat(compilation.messages()).isEmpty();
        Map<String, AttributeValue> item = item(compilation);
        Map<String, AttributeValue> expected =
                ODD.stream().collect(Collectors.toMap(Function.identity(), AttributeValue::fromS));
        Map<String, AttributeValue> part =
                Objects.requireNonNull(item.get("part")).m();
        assertThat(item).containsAllEntriesOf(expected).hasSize(expected.size() + 2);
        assertThat(part).containsAllEntriesOf(expected).hasSize(expected.size() + 1);
    }

    @Test
    void what_is_written_is_ascii_whatever_the_texts_are() throws IOException {
        write(ODD);

        assertThat(Compilation.of(folder.resolve("Texts.java"), folder.resolve("output"))
                        .written()
                        .values())
                .hasSize(2)
                .allSatisfy(source -> assertThat(source).matches("[ -~\n]*"));
    }

    private void write(List<String> texts) throws IOException {
        String components = IntStream.range(0, texts.size())
                .mapToObj(i -> "\n            @StoredName(%1$s) @WhenAbsent(%1$s) String c%2$d,"
                        .formatted(literal(texts.get(i)), i))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("Texts.java"), SOURCE.replace("COMPONENTS", components));
    }

    /** As it stands in a source, without any odd character. */
    private static String literal(String text) {
        return text.chars()
                .mapToObj(c -> c < 256 ? "\\%03o".formatted(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, AttributeValue> item(Compilation compilation) throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            return ((Supplier<Map<String, AttributeValue>>) loader.loadClass("texts.Texts")
                            .getDeclaredConstructor()
                            .newInstance())
                    .get();
        }
    }
}
