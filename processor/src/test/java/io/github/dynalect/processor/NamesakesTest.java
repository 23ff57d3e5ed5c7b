package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Components with the names of the classes and packages that metamodels name: they compile, or are refused. */
class NamesakesTest {
    private static final Path METAMODELS = Path.of("src/test/resources/golden/metamodels");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);$");
    private static final String HEAD = """
            package namesakes;

            import io.github.dynalect.annotation.*;
            import java.util.List;
            import java.util.Optional;

            """;
    private static final String ITEM = """
            @DynamoItem(table = "items")
            @GlobalIndex(
                    name = "by-number",
                    partition = "number",
                    sort = "when",
                    projection = Projected.INCLUDE,
                    include = "id")
            record Item(
                    @PartitionKey String id,
                    int number,
                    @WhenAbsent("1970-01-01T00:00:00Z") java.time.Instant when,
                    @MemberName("%s") String member,
                    Instant instant,
                    List<Optional<Part>> parts,
                    Optional<io.vavr.collection.Vector<Part>> others) {}
            """;
    private static final String PART = """
            @DynamoDocument
            record Part(
                    @WhenAbsent("1970-01-01T00:00:00Z") java.time.Instant when,
                    @MemberName("%s") String member,
                    Instant instant,
                    List<Optional<Part>> parts,
                    Optional<io.vavr.collection.Vector<Part>> others) {}
            """;
    private static final String INSTANT = """
            @DynamoDocument
            record Instant(String text) {}
            """;

    @TempDir
    Path folder;

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(METAMODELS)) {
            List<String> texts = files.map(NamesakesTest::text).toList();
            Stream<String> imported = texts.stream()
                    .flatMap(text -> IMPORT.matcher(text).results())
                    .map(found -> found.group(1));
            Stream<String> others = Stream.of("Item", "Part", "Part_", "io", "java", "namesakes");
            return Stream.concat(imported, others).distinct().sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_attribute_of_an_item_compiles_or_is_refused(String name) throws IOException {
        assertThat(errors(ITEM.formatted(name), PART.formatted("member")))
                .satisfiesAnyOf(NamesakesTest::isEmpty, NamesakesTest::isRefused);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_part_of_a_document_compiles_or_is_refused(String name) throws IOException {
        assertThat(errors(ITEM.formatted("member"), PART.formatted(name)))
                .satisfiesAnyOf(NamesakesTest::isEmpty, NamesakesTest::isRefused);
    }

    @Test
    void a_class_with_the_name_of_a_package_is_refused_where_a_class_is_named_by_it() throws IOException {
        assertThat(errorsBeside("io"))
                .contains(
                        "8: [MEMBER_CLASH] The class io has the name of the package of io.github.dynalect.codec.Codecs,"
                                + " which Codecs_ names in full. Remedy: give the class io another name.");
        assertThat(errorsBeside("java"))
                .contains("8: [MEMBER_CLASH] The class java has the name of the package of java.lang.String,"
                        + " which Item_ names in full. Remedy: give the class java another name.");
        assertThat(errorsBeside("javax")).isEmpty();
        assertThat(errorsBeside("namesakes")).isEmpty();
    }

    private List<String> errorsBeside(String name) throws IOException {
        Path sources = folder.resolve("beside-" + name);
        Files.createDirectory(sources);
        Files.writeString(sources.resolve(name + ".java"), HEAD + "interface " + name + " {}");
        Files.writeString(sources.resolve("String.java"), HEAD + "interface String {}");
        Files.writeString(sources.resolve("Codecs.java"), HEAD + """
                @DynamoDocument
                record Codecs(int number) {}
                """);
        Files.writeString(sources.resolve("Item.java"), HEAD + """
                @DynamoItem(table = "items")
                record Item(
                        @PartitionKey int id,
                        @StoredName("in io.x") int other,
                        Codecs codecs,
                        Optional<Integer> number) {}
                """);
        return Compilation.of(sources, folder.resolve("output-" + name)).errors();
    }

    private List<String> errors(String item, String part) throws IOException {
        Files.writeString(folder.resolve("Item.java"), HEAD + item);
        Files.writeString(folder.resolve("Part.java"), HEAD + part);
        Files.writeString(folder.resolve("Instant.java"), HEAD + INSTANT);
        return Compilation.of(folder, folder.resolve("output")).errors();
    }

    private static void isEmpty(List<? extends String> errors) {
        assertThat(errors).isEmpty();
    }

    /** What else the compiler says then follows from the metamodel that is not written. */
    private static void isRefused(List<? extends String> errors) {
        assertThat(errors).anySatisfy(error -> assertThat(error).contains("[MEMBER_CLASH] The "));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
