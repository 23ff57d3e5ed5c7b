package io.github.dynalect.examples.boxoffice

import com.tngtech.archunit.core.domain.JavaClass
import com.tngtech.archunit.core.domain.JavaModifier
import com.tngtech.archunit.core.importer.ClassFileImporter
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** What Kotlin would have to put in backticks. */
internal class NamesTest {
    @Test
    fun no_public_member_of_dynalect_has_the_name_of_a_keyword() {
        val classes = ClassFileImporter().importPackages("io.github.dynalect")
        val members =
            classes
                .filter { JavaModifier.PUBLIC in it.modifiers }
                .flatMap(JavaClass::getMembers)
                .filter { JavaModifier.PUBLIC in it.modifiers }

        assertThat(members.map { it.name })
            .contains("ifAbsent")
            .doesNotContainAnyElementsOf(KEYWORDS)
        assertThat(classes.flatMap { it.packageName.split(".") })
            .contains("dynalect")
            .doesNotContainAnyElementsOf(KEYWORDS)
    }

    @Test
    fun this_example_has_no_backtick() {
        val sources =
            Files.walk(Path.of("src")).use { files ->
                files.filter { it.extension == "kt" }.toList()
            }

        assertThat(sources).isNotEmpty().noneMatch { '\u0060' in Files.readString(it) }
    }

    private companion object {
        val KEYWORDS =
            listOf(
                    "as break class continue do else false for fun if in interface is null object package return",
                    "super this throw true try typealias typeof val var when while",
                )
                .flatMap { it.split(" ") }
    }
}
