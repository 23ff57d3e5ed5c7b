package io.github.dynalect.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A piece of a user's code, given to the compiler as a user's build would. */
public record Snippet(String members) {
    public static Snippet expression(String expression) {
        return new Snippet("Object value = " + expression + ";");
    }

    /** The codes of the compiler's errors; they do not depend on its language, as its messages do. */
    List<String> errors(Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        compiler.getTask(
                        new StringWriter(),
                        null,
                        diagnostics,
                        List.of(
                                "-proc:none",
                                "-Xdiags:verbose",
                                "--release",
                                "17",
                                "-d",
                                output.toString(),
                                "-classpath",
                                classPath),
                        null,
                        List.of(new Source(source())))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }

    private String source() {
        return """
            import static io.github.dynalect.movie.Movie_.*;
            import io.github.dynalect.attribute.*;
            import io.github.dynalect.expression.*;
            import io.github.dynalect.movie.*;
            import io.github.dynalect.render.*;
            import io.vavr.control.Option;
                import java.math.BigDecimal;
            import java.util.*;

            class Snippet {
                static final StringAttribute<Book> author = Attributes.string("author");
                static final NumberAttribute<Book, Integer> pages = Attributes.integer("pages");
                static final CompositeKey<Book, String, Integer, OrderedPartition<Book, Integer>> NUMBERED = PrimaryKey.of(author, pages);

                %s
            }
            """.formatted(members);
    }

    public void assertCompiles(Path output) {
        assertThat(errors(output)).as(members).isEmpty();
    }

    public void assertRefused(Path output, String code) {
        assertThat(errors(output)).as(members).containsExactly(code);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
