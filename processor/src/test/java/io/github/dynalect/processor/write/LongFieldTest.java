package io.github.dynalect.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a long field is broken. The metamodels of the golden test have more of them. */
class LongFieldTest {
    private static final String DECLARED = "    public final Attribute<T> words";
    private static final String LONG =
            "Codecs.listOf(Codecs.mapOf(Codecs.listOf(Codecs.optionalOf(Codecs.duration()))))";

    @Test
    void a_value_that_fits_has_a_line_of_its_own() {
        assertBroken(DECLARED, "Attributes.of(path());", """
                public final Attribute<T> words =
                        Attributes.of(path());
            """);
    }

    @Test
    void a_longer_value_is_broken_at_its_arguments() {
        assertBroken(
                DECLARED, "Attributes.of(path().child(\"words\"), " + LONG + ", " + LONG + ");", """
                public final Attribute<T> words = Attributes.of(
                        path().child("words"),
                        %1$s,
                        %1$s);
            """.formatted(LONG));
    }

    @Test
    void brackets_and_commas_in_a_text_are_none() {
        assertBroken(
                DECLARED,
                "Attributes.of(path().child(\"(,\\\"(\"), " + LONG + ", " + LONG + ").or(none);",
                """
                public final Attribute<T> words = Attributes.of(
                        path().child("(,\\"("),
                        %1$s,
                        %1$s).or(none);
            """.formatted(LONG));
    }

    @Test
    void a_value_that_goes_on_in_the_next_line_keeps_its_lines() {
        assertBroken(DECLARED, "Attributes.of(" + LONG + ", " + LONG, """
                public final Attribute<T> words =
                        Attributes.of(%1$s, %1$s
            """.formatted(LONG));
    }

    @Test
    void what_has_no_arguments_stays_whole() {
        String name = "a".repeat(120);

        assertBroken("    " + name + " b", name + "();", """
                %1$s
                        b = %1$s();
            """.formatted(name));
    }

    private static void assertBroken(String declared, String value, String expected) {
        assertThat(LongField.of(declared, value) + "\n").isEqualTo(expected);
    }
}
