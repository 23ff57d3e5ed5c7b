package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in unusual surroundings. */
class ModelsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    Path output;

    @Test
    void names_of_the_library_and_of_generated_members_are_free_to_use() {
        assertThat(Compilation.of(RESOURCES.resolve("clashes"), output).messages())
                .isEmpty();
    }

    @Test
    void kinds_that_cannot_have_one_key_are_taken() {
        assertThat(Compilation.of(RESOURCES.resolve("apart"), output).messages())
                .isEmpty();
    }

    @Test
    void a_type_of_immutables_is_built_by_its_builder() throws Exception {
        Compilation compilation = Compilation.of(RESOURCES.resolve("immutables"), output, new ProxyProcessor());

        assertThat(compilation.messages()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            ((Runnable) loader.loadClass("immutables.Trip")
                            .getDeclaredConstructor()
                            .newInstance())
                    .run();
        }
    }

    @Test
    void a_type_of_immutables_that_nobody_implements_is_refused() {
        assertThat(Compilation.of(RESOURCES.resolve("immutables/Line.java"), output)
                        .errors())
                .singleElement()
                .asString()
                .startsWith("10: [IMMUTABLE_STYLE] There is no immutables.ImmutableLine.");
    }

    @Test
    void a_view_of_immutables_that_nobody_implements_is_refused() {
        List<Path> sources = Stream.of("Slip", "Order", "Line")
                .map(name -> RESOURCES.resolve("immutables/" + name + ".java"))
                .toList();

        assertThat(Compilation.of(sources, output).errors())
                .anySatisfy(error ->
                        assertThat(error).startsWith("11: [IMMUTABLE_STYLE] There is no immutables.ImmutableSlip."));
    }

    @Test
    void a_model_waits_for_a_class_that_another_processor_writes() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("rounds"), output, new WritesLater());

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written())
                .containsKeys("Waiting_.java", "Named_.java", "Kinds_.java", "Inheriting_.java", "Later_.java")
                .containsKeys("LaterItem_.java", "Glimpse_.java", "Foresight_.java");
        assertThat(compilation.written().get("Named_.java")).contains("\"named\"", "\"by-name\"", "\"n\"");
        assertThat(compilation.written().get("Kinds_.java")).contains(" id = ").doesNotContain(" weight = ");
        assertThat(compilation.written().get("Inheriting_.java")).contains(" id = ", " later = ");
    }

    @Test
    void a_class_that_nobody_writes_is_reported_by_the_compiler_alone() {
        assertThat(Compilation.of(RESOURCES.resolve("rounds"), output).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
    }

    @Test
    void what_is_wrong_with_a_document_is_told_of_it_alone() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("unwritten"), output);

        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .startsWith("8: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object.");
        assertThat(compilation.written()).containsOnlyKeys("Held_Sound_.java", "Held_Right_.java");
    }

    @Test
    void nothing_is_marked_as_generated_where_the_module_does_not_see_the_mark() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("hidden"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written().get("Model_.java"))
                .contains("final class Model_ {")
                .doesNotContain("Generated");
    }

    @Test
    void a_module_need_not_pass_on_what_metamodels_name() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("exports"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written())
                .containsOnlyKeys("Deal_.java", "Place_.java", "Price_.java", "Sale_.java")
                .allSatisfy((file, text) -> assertThat(text)
                        .contains("@SuppressWarnings(\"exports\")\n@Generated(")
                        .containsOnlyOnce("@SuppressWarnings"));
    }

    @Test
    void a_type_that_is_seen_by_the_model_but_not_by_its_metamodel_is_refused() {
        assertThat(Compilation.of(RESOURCES.resolve("visibility"), output).errors())
                .containsExactly(
                        "13: [TYPE_UNSUPPORTED] state has a type that is not stored: Base.State."
                                + " Remedy: make it visible to the package.",
                        "17: [TYPE_UNSUPPORTED] hidden has a type that is not stored: Base.Hidden."
                                + " Remedy: make it visible to the package.");
    }

    @Test
    void what_is_deprecated_is_stored_without_a_warning() {
        assertThat(Compilation.of(RESOURCES.resolve("deprecated"), output).messages())
                .isEmpty();
    }

    @Test
    void kinds_may_differ_in_what_does_not_decide_how_an_attribute_is_stored() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("kinds"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written().get("Event_.java"))
                .contains("StringAttribute<Event> source = Attributes.string(\"s\")");
    }

    @Test
    void a_model_needs_no_package() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("nowhere"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written()).containsOnlyKeys("Lonely_.java", "Lonely_Part_.java");
    }

    @Test
    void modules_that_are_compiled_together_may_have_models_of_one_name() {
        assertThat(Compilation.ofModules(RESOURCES.resolve("modules"), output).messages())
                .isEmpty();
        assertThat(output.resolve("first/same/Same_.java")).content().contains("\"first\"");
        assertThat(output.resolve("second/same/Same_.java")).content().contains("\"second\"");
    }

    @Test
    void what_is_wrong_in_one_module_does_not_keep_another_from_its_metamodels() throws IOException {
        Compilation compilation = Compilation.ofModules(RESOURCES.resolve("wrongmodule"), output);

        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .startsWith("12: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object.");
        assertThat(output.resolve("first")).doesNotExist();
        assertThat(compilation.written()).containsOnlyKeys("Same_.java", "Same_Part_.java");
    }

    @Test
    void a_record_inside_a_method_is_not_seen() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("local"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written()).isEmpty();
    }

    @Test
    void the_same_models_give_the_same_sources() throws IOException {
        Compilation first = Compilation.of(RESOURCES.resolve("clashes"), output.resolve("first"));
        Compilation second = Compilation.of(RESOURCES.resolve("clashes"), output.resolve("second"));

        assertThat(first.written()).isNotEmpty().isEqualTo(second.written());
    }

    /** Writes classes in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class WritesLater extends AbstractProcessor {
        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                write();
                writeOthers();
            }
            return false;
        }

        private void write() {
            write("Later", """
                    package rounds;

                    @io.github.dynalect.annotation.DynamoDocument
                    record Later(String text) {}
                    """);
            write("LaterItem", """
                    package rounds;

                    @io.github.dynalect.annotation.DynamoItem(table = "later")
                    record LaterItem(@io.github.dynalect.annotation.PartitionKey String id, Later later) {}
                    """);
            write("LaterCodec", """
                    package rounds;

                    import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

                    class LaterCodec implements io.github.dynalect.codec.Codec<Thread> {
                        @Override
                        public AttributeValue encode(Thread value) {
                            return AttributeValue.fromS(value.getName());
                        }

                        @Override
                        public Thread decode(AttributeValue stored) {
                            return new Thread(stored.s());
                        }
                    }
                    """);
        }

        private void writeOthers() {
            write("LaterNames", """
                    package rounds;

                    final class LaterNames {
                        static final String TABLE = "named";
                        static final String INDEX = "by-name";
                        static final String NAME = "n";
                        static final String PLACE = "later.text";

                        private LaterNames() {}
                    }
                    """);
            write("LaterKind", """
                    package rounds;

                    record LaterKind(String id) implements Kinds {
                        @Override
                        public int weight() {
                            return 0;
                        }
                    }
                    """);
            write("LaterBase", """
                    package rounds;

                    interface LaterBase {
                        String later();
                    }
                    """);
        }

        private void write(String name, String text) {
            try (Writer file =
                    processingEnv.getFiler().createSourceFile("rounds." + name).openWriter()) {
                file.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
