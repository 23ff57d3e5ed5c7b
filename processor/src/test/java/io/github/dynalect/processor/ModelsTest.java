package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
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
    void a_model_waits_for_a_class_that_another_processor_writes() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("rounds"), output, new WritesLater());

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written())
                .containsOnlyKeys("Waiting_.java", "Later.java", "Later_.java", "LaterCodec.java");
    }

    @Test
    void a_class_that_nobody_writes_is_reported_by_the_compiler_alone() {
        assertThat(Compilation.of(RESOURCES.resolve("rounds"), output).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
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
    void what_is_deprecated_is_stored_without_a_warning() {
        assertThat(Compilation.of(RESOURCES.resolve("deprecated"), output).messages())
                .isEmpty();
    }

    @Test
    void kinds_may_differ_in_what_does_not_decide_how_an_attribute_is_stored() {
        assertThat(Compilation.of(RESOURCES.resolve("kinds"), output).messages())
                .isEmpty();
    }

    @Test
    void a_model_needs_no_package() throws IOException {
        Compilation compilation = Compilation.of(RESOURCES.resolve("nowhere"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written()).containsOnlyKeys("Lonely_.java", "Lonely_Part_.java");
    }

    @Test
    void the_same_models_give_the_same_sources() throws IOException {
        Compilation first = Compilation.of(RESOURCES.resolve("clashes"), output.resolve("first"));
        Compilation second = Compilation.of(RESOURCES.resolve("clashes"), output.resolve("second"));

        assertThat(first.written()).isNotEmpty().isEqualTo(second.written());
    }

    /** Writes a document and a codec in the first round. */
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
            }
            return false;
        }

        private void write() {
            write("Later", """
                    package rounds;

                    @io.github.dynalect.annotation.DynamoDocument
                    record Later(String text) {}
                    """);
            write("LaterCodec", """
                    package rounds;

                    import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

                    final class LaterCodec implements io.github.dynalect.codec.Codec<Thread> {
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
