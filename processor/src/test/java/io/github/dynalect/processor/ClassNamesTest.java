package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of users with the simple names that metamodels are made of, in a package and in none: all of them compile. */
class ClassNamesTest {
    private static final Path METAMODELS = Path.of("src/test/resources/golden/metamodels");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?!golden)[\\w.]+\\.(\\w+);$");
    private static final Pattern DECLARED = Pattern.compile("(?m)^(?:record|enum|final class) (\\w+)");
    private static final List<String> WRITTEN =
            List.of("T", "Form", "item", "stored", "to", "document", "path", "name");
    private static final List<String> OF_THE_LANGUAGE =
            List.of("String", "Override", "SuppressWarnings", "Object", "Boolean", "Byte", "Integer", "Long", "Double");

    private static final String DOCUMENT = """
            @io.github.dynalect.annotation.DynamoDocument
            record NAME(java.lang.String text, java.util.List<NAME> more, java.util.Optional<java.lang.Integer> number) {}

            @io.github.dynalect.annotation.DynamoItem(table = "items")
            record OfNAME(
                    @io.github.dynalect.annotation.PartitionKey java.lang.String id,
                    NAME part,
                    java.util.Optional<NAME> other,
                    java.util.Map<java.lang.String, NAME> map) {}
            """;
    private static final String ENUM = """
            enum NAME { ONE, TWO }

            @io.github.dynalect.annotation.DynamoDocument
            record InNAME(
                    @io.github.dynalect.annotation.WhenAbsent("TWO") NAME part,
                    java.util.List<java.util.List<NAME>> parts) {}

            @io.github.dynalect.annotation.DynamoItem(table = "items")
            record OfNAME(
                    @io.github.dynalect.annotation.PartitionKey NAME id,
                    @io.github.dynalect.annotation.SortKey java.lang.Integer sort,
                    @io.github.dynalect.annotation.WhenAbsent("TWO") NAME part,
                    java.util.Set<NAME> parts) {}
            """;
    private static final String ITEM = """
            @io.github.dynalect.annotation.DynamoItem(table = "items")
            @io.github.dynalect.annotation.GlobalIndex(name = "by-number", partition = "number")
            record NAME(
                    @io.github.dynalect.annotation.PartitionKey java.lang.String id,
                    @io.github.dynalect.annotation.SortKey java.lang.Integer sort,
                    int number) {}

            @io.github.dynalect.annotation.ViewOf(NAME.class)
            record ViewNAME(int number) {}
            """;
    private static final String CODEC = """
            final class NAME implements io.github.dynalect.codec.Codec<java.lang.Thread> {
                @java.lang.Override
                public software.amazon.awssdk.services.dynamodb.model.AttributeValue encode(java.lang.Thread value) {
                    return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(value.getName());
                }

                @java.lang.Override
                public java.lang.Thread decode(software.amazon.awssdk.services.dynamodb.model.AttributeValue stored) {
                    return new java.lang.Thread(stored.s());
                }
            }

            @io.github.dynalect.annotation.DynamoItem(table = "items")
            record OfNAME(
                    @io.github.dynalect.annotation.PartitionKey java.lang.String id,
                    @io.github.dynalect.annotation.ConvertedBy(NAME.class) java.lang.Thread thread) {}
            """;
    private static final String UNRELATED = """
            final class NAME {}

            @io.github.dynalect.annotation.DynamoItem(table = "items")
            record OfNAME(
                    @io.github.dynalect.annotation.PartitionKey java.lang.String id,
                    int number,
                    java.util.Optional<java.lang.Boolean> flag) {}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, ENUM, ITEM, CODEC, UNRELATED})
    void a_class_in_a_package_may_have_any_name(String source) throws IOException {
        assertThat(messages("package named;\n\n", source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, ENUM, ITEM, CODEC, UNRELATED})
    void a_class_in_no_package_may_have_any_name(String source) throws IOException {
        assertThat(messages("", source)).isEmpty();
    }

    private List<String> messages(String head, String source) throws IOException {
        for (String name : names()) {
            for (String type : source.replace("NAME", name).split("\n\n(?=@)", -1)) {
                String declared = DECLARED.matcher(type)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1);
                Files.writeString(folder.resolve(declared + ".java"), head + type);
            }
        }
        return Compilation.of(folder, folder.resolve("output")).messages();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(METAMODELS)) {
            Stream<String> imported = files.map(ClassNamesTest::text)
                    .flatMap(text -> IMPORT.matcher(text).results())
                    .map(found -> found.group(1));
            return Stream.of(imported, WRITTEN.stream(), OF_THE_LANGUAGE.stream())
                    .flatMap(names -> names)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
