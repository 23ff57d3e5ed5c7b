package io.github.dynalect.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.dynalect.expression.Condition;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The runner itself, by properties that do not hold. */
class PropertyTest {
    private static final Run RUN = new Run(42, 1_000);

    @Test
    void a_failure_shows_its_seed_the_tree_the_text_and_what_is_wrong() {
        assertThat(failure(Kind.CONDITION, contains(Kind.CONDITION, " OR ")))
                .contains(
                        "of seed 42 fails; -Ddynalect.seed=42 repeats it",
                        "the text contains ' OR '",
                        "Or[conditions=Vector(",
                        "condition: ",
                        "values: {");
    }

    @Test
    void both_answers_are_shown() {
        Check<Condition<Object>> check = Check.agree(
                "the server", trial -> true, "the evaluator", trial -> trial.tree() instanceof Condition.Or);

        assertThat(failure(Kind.CONDITION, check)).contains("the server: true\nthe evaluator: false");
    }

    @Test
    void a_failing_tree_is_shrunk_to_what_fails_in_it() {
        assertThat(smallest(Kind.CONDITION, "BETWEEN")).containsPattern("condition: [#:]0 BETWEEN [#:]. AND [#:].\n");
        assertThat(smallest(Kind.FILTER, "IN (")).containsPattern("filter: [#:]0 IN \\([#:]0\\)\n");
        assertThat(smallest(Kind.CONDITION, "size("))
                .containsPattern("condition: [^ ]+ ([^ ]+|BETWEEN [^ ]+ AND) [^ ]+\n");
        assertThat(smallest(Kind.CONDITION, "NOT ("))
                .containsPattern("condition: NOT \\([^()]*(\\([^()]*\\))?[^()]*\\)\n");
        assertThat(smallest(Kind.UPDATE, " + ")).containsPattern("update: SET #0 = [#:]0 \\+ [#:]0\n");
        assertThat(smallest(Kind.UPDATE, "DELETE")).contains("update: DELETE #0 :0\n");
        assertThat(smallest(Kind.PROJECTION, "[")).contains("projection: #0[0]\n");
        assertThat(smallest(Kind.KEY_CONDITION, "begins_with")).contains(" AND begins_with(#1, :1)\n");
    }

    @Test
    void failing_items_are_shrunk_too() {
        Check<Condition<Object>> check = trial ->
                Option.when(trial.items().places().exists(place -> place.value().hasNs()), "a set of numbers");

        assertThat(smallest(failure(Kind.CONDITION, check)))
                .containsPattern("items:\n\\{[^=]+=AttributeValue\\(NS=\\[[^,]+]\\)}\n$");
    }

    @Test
    void an_exception_is_a_failure() {
        assertThat(failure(Kind.UPDATE, trial -> {
                    throw new IllegalStateException("thrown by the check");
                }))
                .contains("java.lang.IllegalStateException: thrown by the check");
    }

    @Test
    void a_seed_decides_all() {
        Check<Condition<Object>> check = contains(Kind.CONDITION, "contains(");

        assertThat(failure(Kind.CONDITION, check)).isEqualTo(failure(Kind.CONDITION, check));
    }

    @Test
    void what_holds_is_not_complained_of() {
        assertThatCode(() -> Property.of(Kind.CONDITION).holds(RUN, trial -> Option.none()))
                .doesNotThrowAnyException();
    }

    private static String smallest(Kind<?> kind, String text) {
        return smallest(failureOf(kind, text));
    }

    private static <E> String failureOf(Kind<E> kind, String text) {
        return failure(kind, contains(kind, text));
    }

    private static <E> Check<E> contains(Kind<E> kind, String part) {
        return trial -> Option.when(
                kind.text(trial.tree()).exists(text -> text.contains(part)), "the text contains '" + part + "'");
    }

    private static <E> String failure(Kind<E> kind, Check<E> check) {
        try {
            Property.of(kind).holds(RUN, check);
        } catch (AssertionError failure) {
            return String.valueOf(failure.getMessage());
        }
        throw new IllegalStateException("no failure was found");
    }

    private static String smallest(String failure) {
        return failure.substring(failure.indexOf("--- smallest"), failure.indexOf("--- as it was"));
    }
}
