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
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An expression in a user's code, given to the compiler as a user's build would. */
record Snippet(String expression) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** One for all snippets, for it takes longer to open the class path than to compile. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    /** The codes of the compiler's errors; they do not depend on its language, as its messages do. */
    private List<String> errors(Path output) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of(
                "-proc:none", "-Xdiags:verbose", "--release", "17", "-d", output.toString(), "-classpath", classPath);
        COMPILER.getTask(new StringWriter(), FILES, diagnostics, options, null, List.of(new Source(source())))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }

    private String source() {
        return """
            import static io.github.dynalect.shop.Ticket_.*;
            import io.github.dynalect.attribute.*;
            import io.github.dynalect.expression.*;
            import io.github.dynalect.operation.*;
            import io.github.dynalect.schema.*;
            import io.github.dynalect.shop.*;
            import io.github.dynalect.table.*;
            import io.github.dynalect.zoo.Zoo;
            import java.time.Instant;
            import software.amazon.awssdk.core.SdkBytes;

            class Snippet {
                static final SdkBytes SEAL = SdkBytes.fromUtf8String("s");
                static final View<Ticket, Integer> PRICE = View.of(price).build(ticket -> ticket.get(price));
                static final View<Order, String> ORDER = View.of(Order_.orderId).build(order -> order.get(Order_.orderId));

                Object value(Dynalect dynalect, Table<Ticket> tickets, Table<Account> accounts, Key<Account> ann) {
                    return %s;
                }
            }
            """.formatted(expression);
    }

    void assertCompiles(Path output) {
        assertThat(errors(output)).as(expression).isEmpty();
    }

    void assertRefused(Path output, String code) {
        assertThat(errors(output)).as(expression).containsExactly(code);
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
