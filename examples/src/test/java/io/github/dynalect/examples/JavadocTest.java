package io.github.dynalect.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever users see of the published modules says what it means.
 *
 * <p>The Javadoc tool alone cannot ask for that: its group {@code missing} wants a tag for each parameter too, of which most
 * would repeat a name. So the build has it check all but that group, and this test what is left: a sentence for each package,
 * type and member, what a method returns, each component of a record and each type parameter of a type.
 */
class JavadocTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"expressions", "core", "testing"})
    void each_package_type_and_member_has_words(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).hasSizeGreaterThan(30);
            assertThat(Wordless.in(sources)).isEmpty();
        }
    }

    @Test
    void what_has_no_words_is_found() {
        assertThat(found("""
                public class A {
                    public static final int B = 1;
                    public A() {}
                    protected void c() {}
                    /** Words. */
                    public interface D {
                        void e();
                    }
                    /** Words. */
                    public enum F { G }
                }
                """)).containsExactly("A", "A.B", "A.A", "A.c", "A.D.e", "A.F.G");
    }

    @Test
    void a_package_without_words_is_found() {
        assertThat(Wordless.in("package-info.java", "package planted;")).containsExactly("planted");
        assertThat(Wordless.in("package-info.java", "/** Words. */ package planted;"))
                .isEmpty();
    }

    @Test
    void a_method_says_what_it_returns_and_a_tag_alone_says_nothing_else() {
        assertThat(found("""
                /** Words. */
                public interface A {
                    /** {@return words} */
                    int b();
                    /** Words.
                     * @return words */
                    int c();
                    /** Words. */
                    int d();
                    /** @return words */
                    int e();
                    /** @throws IllegalStateException always */
                    void f();
                }
                """)).containsExactly("A.d returns", "A.e", "A.f");
    }

    @Test
    void the_components_of_a_record_and_the_type_parameters_of_a_type_are_told() {
        assertThat(found("""
                /** Words.
                 * @param a words
                 * @param c */
                public record R<T>(int a, T b, int c) {
                    private static final int D = 1;
                }
                """)).containsExactly("R<T>", "R(b)", "R(c)");
    }

    @Test
    void of_a_record_s_constructor_what_it_throws_is_enough() {
        assertThat(found("""
                /** Words.
                 * @param a words */
                public record R(int a) {
                    /** @throws IllegalArgumentException if it is negative */
                    public R {}
                    public R() { this(1); }
                }
                """)).containsExactly("R.R");
    }

    @Test
    void a_constructor_that_nobody_wrote_has_no_words() {
        assertThat(found("/** Words. */ public class A {}")).containsExactly("A.A");
        assertThat(found("/** Words. */ public abstract class A {}")).isEmpty();
    }

    @Test
    void what_users_do_not_see_and_what_inherits_its_words_is_not_asked() {
        assertThat(found("""
                class A {
                    public int b;
                    public class C {}
                }
                """)).isEmpty();
        assertThat(found("""
                /** Words. */
                public final class A {
                    private A() {}
                    int b() { return 1; }
                    int c;
                    @Override public String toString() { return new Object() { public int d; }.toString(); }
                }
                """)).isEmpty();
    }

    private static List<String> found(String source) {
        return Wordless.in("Planted.java", source);
    }
}
