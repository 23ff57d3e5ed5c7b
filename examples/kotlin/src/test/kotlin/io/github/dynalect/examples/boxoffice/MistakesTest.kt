package io.github.dynalect.examples.boxoffice

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What Kotlin's compiler says by the options of our own build: of mistakes, and of their twins. */
internal class MistakesTest(@param:TempDir private val directory: Path) {
    @Test
    fun no_null_goes_in() {
        assertThat(reported("shows.put(null).execute()"))
            .isEqualTo("error: null cannot be a value of a non-null type 'Show'.")
        assertThat(reported("shows.get(Show_.key(null)).execute()"))
            .isEqualTo("error: null cannot be a value of a non-null type 'String'.")
    }

    @Test
    fun no_null_comes_out() {
        assertThat(reported("val gone = shows.get(key).execute()?.isEmpty"))
            .isEqualTo(
                "warning: unnecessary safe call on a non-null receiver of type 'Option<Show>'."
            )
    }

    @Test
    fun an_operation_that_is_not_executed_is_reported() {
        assertThat(reported("shows.put(hamlet)"))
            .isEqualTo("warning: unused return value of 'put'.")
        assertThat(reported("""shows.update(key).set(Show_.title, "Hamlet")"""))
            .isEqualTo("warning: unused return value of 'set'.")
        assertThat(reported("shows.put(hamlet).ifAbsent().attempt()"))
            .isEqualTo("warning: unused return value of 'attempt'.")
    }

    @Test
    fun what_the_attributes_do_not_have_is_refused() {
        assertThat(reported("val soon = Show_.sale.lt(Sale.CLOSED)"))
            .isEqualTo(
                "error: unresolved reference 'lt' on receiver of type 'Attribute<Show, Sale>'."
            )
        assertThat(reported("""val anns = shows.scan().filter(Ticket_.holder.eq("Ann"))"""))
            .isEqualTo(
                "error: argument type mismatch: actual type is 'Condition<Ticket>', but 'Condition<in Show>' was expected."
            )
    }

    @Test
    fun their_twins_compile() {
        assertThat(
                reported(
                    """
                    shows.put(hamlet).execute()
                    val found = shows.get(Show_.key("hamlet")).execute()
                    val gone = shows.get(key).execute().isEmpty
                    shows.update(key).set(Show_.title, "Hamlet").execute()
                    val put = shows.put(hamlet).ifAbsent().attempt()
                    val closed = Show_.sale.ne(Sale.CLOSED)
                    val hamlets = shows.scan().filter(Show_.title.eq("Hamlet"))
                    """
                )
            )
            .isEmpty()
        assertThat(directory.resolve("io/github/dynalect/examples/boxoffice/SnippetKt.class"))
            .exists()
    }

    /** What is reported of some statements, without the place. */
    private fun reported(statements: String): String {
        val source =
            """
            package io.github.dynalect.examples.boxoffice
            import io.github.dynalect.expression.Key
            import io.github.dynalect.table.Table
            fun use(shows: Table<Show>, hamlet: Show, key: Key<Show>) {
                $statements
            }
            """
        val file = Files.writeString(directory.resolve("Snippet.kt"), source)
        val said = ByteArrayOutputStream()
        K2JVMCompiler()
            .exec(
                PrintStream(said),
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                "$directory",
                "-jvm-target",
                "17",
                "-no-stdlib",
                "-Xreturn-value-checker=check",
                "-Xjspecify-annotations=strict",
                "$file",
            )
        return REPORT.findAll(said.toString()).joinToString("\n") { it.groupValues[1] }
    }

    private companion object {
        val REPORT = Regex("""(?m)^\S*Snippet\.kt:\d+:\d+: (.*)$""")
    }
}
