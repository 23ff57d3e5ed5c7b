package io.github.dynalect.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views of items elsewhere: in other packages, compiled before, out of sight, or wrong. */
class ViewsTest {
    private static final Path VIEWS = Path.of("src/test/resources/views");

    @TempDir
    Path output;

    @Test
    void a_view_may_be_of_an_item_of_another_package() throws Exception {
        Compilation compilation =
                Compilation.of(List.of(VIEWS.resolve("items"), VIEWS.resolve("far")), output, new ProxyProcessor());

        assertThat(compilation.messages()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            run(loader);
        }
    }

    @Test
    void a_view_may_be_of_an_item_that_was_compiled_before() throws Exception {
        Compilation items = Compilation.of(VIEWS.resolve("items"), output.resolve("items"), new ProxyProcessor());
        assertThat(items.messages()).isEmpty();

        Compilation views =
                Compilation.against(items, VIEWS.resolve("far"), output.resolve("far"), new ProxyProcessor());

        assertThat(views.messages()).isEmpty();
        try (URLClassLoader library = items.loader();
                URLClassLoader loader = views.loader(library)) {
            run(loader);
        }
    }

    private static void run(ClassLoader loader) throws ReflectiveOperationException {
        ((Runnable) loader.loadClass("far.Views").getDeclaredConstructor().newInstance()).run();
    }

    @Test
    void a_metamodel_that_a_view_does_not_see_is_told() {
        assertThat(Compilation.of(VIEWS.resolve("unseen"), output).errors())
                .containsExactly(
                        "9: [VIEW_METAMODEL] OfHidden does not see unseen.items.Base_Hidden_, which is not public."
                                + " Remedy: make Hidden public, or declare the view in its package.",
                        "14: [VIEW_METAMODEL] ThroughHidden does not see unseen.items.Base_Inner_, which is not public."
                                + " Remedy: make Inner public, or declare the view in its package.");
    }

    @Test
    void what_is_wrong_with_an_item_is_told_of_the_item_alone() {
        assertThat(Compilation.of(VIEWS.resolve("wrong"), output).errors().stream()
                        .filter(error -> error.contains("["))
                        .map(error -> error.replaceAll("].*", "]")))
                .containsExactly("13: [TYPE_UNSUPPORTED]", "20: [TYPE_UNSUPPORTED]");
    }

    @Test
    void a_view_may_be_seen_where_its_item_is_not() throws Exception {
        Compilation compilation = Compilation.of(VIEWS.resolve("module"), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.written().get("Outside_.java")).contains("""
                @SuppressWarnings("exports")
                public final class Outside_ {
                """);
    }
}
