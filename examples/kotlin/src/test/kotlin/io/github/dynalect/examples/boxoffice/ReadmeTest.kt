package io.github.dynalect.examples.boxoffice

import io.github.dynalect.testing.DynamoDbServer
import io.github.dynalect.testing.DynamoDbTest
import java.nio.file.Files
import java.nio.file.Path
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

internal class ReadmeTest {
    @Test
    @DynamoDbTest
    fun the_program_prints_what_the_page_shows(server: DynamoDbServer) {
        assertThat(evening(server)).isEqualTo(block("text"))
    }

    @Test
    fun the_lines_of_kotlin_on_the_page_are_those_of_the_program() {
        val program = Path.of("src/main/kotlin/io/github/dynalect/examples/boxoffice/BoxOffice.kt")

        assertThat(Files.readAllLines(program).map(String::trim))
            .containsSequence(block("kotlin").map(String::trim))
    }

    /** The lines of the first block in a language. */
    private fun block(language: String): List<String> =
        Files.readAllLines(Path.of("README.md"))
            .dropWhile { it != FENCE + language }
            .drop(1)
            .takeWhile { it != FENCE }

    private companion object {
        val FENCE = "\u0060".repeat(3)
    }
}
