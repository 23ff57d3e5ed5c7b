package io.github.dynalect.compile;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes that do not compile. Each stands beside a twin that does, and with the code of the error that refuses it: a
 * snippet that fails for another reason, such as a broken class path, proves nothing.
 */
class RefusedByTheCompilerTest {
    private static final String NO_SUCH_METHOD = "compiler.err.cant.resolve.location.args";
    private static final String NO_APPLICABLE_METHOD = "compiler.err.cant.apply.symbols";
    private static final String WRONG_ARGUMENT = "compiler.err.cant.apply.symbol";
    private static final String AMBIGUOUS = "compiler.err.ref.ambiguous";

    @TempDir
    private Path output;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title.beginsWith(\"1\")          | year.beginsWith(\"1\")        | " + NO_SUCH_METHOD,
                "year.lt(1)                       | restored.lt(true)             | " + NO_SUCH_METHOD,
                "year.eq(1)                       | year.eq(\"1\")                | " + NO_APPLICABLE_METHOD,
                "title.eq(\"1\")                  | title.eq(1)                   | " + NO_APPLICABLE_METHOD,
                "title.eq(original)               | title.eq(year)                | " + NO_APPLICABLE_METHOD,
                "title.eq(\"\")                   | title.eq(null)                | " + AMBIGUOUS,
                "rating.gt(8)                     | rating.gt(8.5)                | " + NO_APPLICABLE_METHOD
            })
    void an_operator_that_the_type_lacks_or_an_operand_of_another_type(String right, String wrong, String code) {
        Snippet.expression(right).assertCompiles(output);
        Snippet.expression(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "views.add(1)                     | title.add(1)                  | " + NO_SUCH_METHOD,
                "genres.add(\"x\")                | genres.add(5)                 | " + WRONG_ARGUMENT,
                "genres.add(\"x\")                | genres.add()                  | " + WRONG_ARGUMENT,
                "rating.add(10)                   | rating.add(10.50)             | " + NO_APPLICABLE_METHOD,
                "title.setOrRemove(Option.some(\"\"))| title.set(Option.some(\"\")) | " + NO_APPLICABLE_METHOD,
                "title.set(\"a\").and(rating.remove())| title.set(\"a\").and(rating.exists()) | " + WRONG_ARGUMENT
            })
    void an_update_that_the_type_does_not_allow(String right, String wrong, String code) {
        Snippet.expression(right).assertCompiles(output);
        Snippet.expression(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KEY.key(2013, \"Rush\")          | KEY.key(2013)                 | " + WRONG_ARGUMENT,
                "KEY.key(2013, \"Rush\")          | KEY.key(\"Rush\", 2013)       | " + WRONG_ARGUMENT,
                "KEY.partition(1)                 | KEY.partition(\"1\")          | " + WRONG_ARGUMENT,
                "KEY.partition(1).sortBeginsWith(\"a\")| NUMBERED.partition(\"a\").sortBeginsWith(\"1\") | "
                        + NO_SUCH_METHOD,
                "KEY.partition(1).sortBeginsWith(\"a\")| KEY.partition(1).sortBeginsWith(\"a\").sortBeginsWith(\"b\") | "
                        + NO_SUCH_METHOD
            })
    void a_key_of_another_shape(String right, String wrong, String code) {
        Snippet.expression(right).assertCompiles(output);
        Snippet.expression(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "genres.delete(\"x\")           | views.delete(1)               | " + NO_SUCH_METHOD,
                "views.set(views.orElse(0).plus(1)) | views.set(views.orElse(views.plus(1))) | " + NO_APPLICABLE_METHOD,
                "views.set(views.plus(1))         | views.set(views.plus(1).plus(2)) | " + NO_SUCH_METHOD,
                "actors.set(actors.followedBy(List.of(\"a\"))) "
                        + "| actors.set(actors.followedBy(List.of(\"a\")).followedBy(List.of(\"b\"))) | "
                        + NO_SUCH_METHOD,
                "actors.append(\"a\")           | actors.append(1)              | " + WRONG_ARGUMENT,
                "title.size().gt(3)               | views.set(title.size())       | " + NO_APPLICABLE_METHOD,
                "title.size().gt(3)               | views.size().gt(3)            | " + NO_SUCH_METHOD,
                "views.gt(3)                      | views.gt(views.plus(1))       | " + NO_APPLICABLE_METHOD,
                "actors.at(0).eq(\"a\")         | actors.at(0).eq(1)            | " + NO_APPLICABLE_METHOD,
                "votes.key(\"ann\").add(1)      | votes.key(1)                  | " + WRONG_ARGUMENT,
                "actors.contains(\"a\")         | votes.contains(1)             | " + NO_SUCH_METHOD
            })
    void what_the_grammar_of_conditions_and_updates_has_no_place_for(String right, String wrong, String code) {
        Snippet.expression(right).assertCompiles(output);
        Snippet.expression(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KEY.partition(1).sortGt(\"a\") | KEY.partition(1).sortGt(\"a\").sortLt(\"b\") | " + NO_SUCH_METHOD,
                "KEY.partition(1).sortGt(\"a\") | KEY.partition(1).sortNe(\"a\") | " + NO_SUCH_METHOD,
                "KEY.partition(1).sortGt(\"a\") | KEY.partition(1).sortIn(\"a\") | " + NO_SUCH_METHOD,
                "KEY.partition(1).sortGt(\"a\") | KEY.partition(1).sortContains(\"a\") | " + NO_SUCH_METHOD,
                "KEY.partition(1).sortGt(\"a\") | KEY.sortGt(\"a\")        | " + NO_SUCH_METHOD,
                "KEY.partition(1).sortGt(\"a\") | KEY.partition(1).or(KEY.partition(2)) | " + NO_SUCH_METHOD,
                "BY_LABEL.partition(\"l\", 1)   | BY_LABEL.partition(\"l\") | " + WRONG_ARGUMENT,
                "BY_LABEL.partition(\"l\", 1).sortEq(\"g\").sortEq(\"t\").sortGt(BigDecimal.ONE) "
                        + "| BY_LABEL.partition(\"l\", 1).sortGt(\"g\").sortEq(\"t\") | " + NO_SUCH_METHOD,
                "BY_LABEL.partition(\"l\", 1).sortEq(\"g\").sortEq(\"t\").sortGt(BigDecimal.ONE) "
                        + "| BY_LABEL.partition(\"l\", 1).sortGt(BigDecimal.ONE) | " + WRONG_ARGUMENT
            })
    void what_the_grammar_of_key_conditions_has_no_place_for(String right, String wrong, String code) {
        Snippet.expression(right).assertCompiles(output);
        Snippet.expression(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IndexSort.by(title, IndexSort.none()) | IndexSort.by(title, IndexSort.partial()) | "
                        + NO_APPLICABLE_METHOD,
                "IndexSort.by(title, IndexSort.none()) | IndexSort.by(title, IndexSort.local(rating)) | "
                        + NO_APPLICABLE_METHOD,
                "IndexSort.partialBy(title, IndexSort.partial()) | IndexSort.partialBy(title, IndexSort.none()) | "
                        + NO_APPLICABLE_METHOD,
                "IndexSort.partialBy(title, IndexSort.partial()) | IndexSort.partialBy(title, IndexSort.local(rating)) | "
                        + NO_APPLICABLE_METHOD,
                "IndexKey.of(\"i\", year, IndexSort.local(title)) | IndexKey.of(\"i\", year, original, IndexSort.local(title)) | "
                        + NO_APPLICABLE_METHOD,
                "IndexKey.of(\"i\", year, IndexSort.local(title)) | IndexKey.of(\"i\", year, IndexSort.local(restored)) | "
                        + NO_APPLICABLE_METHOD,
                "BY_RATING.partition(1).sortGt(BigDecimal.ONE) | BY_RATING.partition(1).sortEq(BigDecimal.ONE).sortGt(\"t\") | "
                        + NO_SUCH_METHOD,
                "RATINGS.partition(\"l\").sortBeginsWith(\"g\") "
                        + "| RATINGS.partition(\"l\").sortEq(\"g\").sortBeginsWith(\"8\") | " + NO_SUCH_METHOD
            })
    void an_index_of_two_kinds_and_a_test_that_its_kind_has_not(String right, String wrong, String code) {
        Snippet.expression(right).assertCompiles(output);
        Snippet.expression(wrong).assertRefused(output, code);
    }

    @Test
    void a_range_of_an_index_is_of_its_kind() {
        new Snippet("IndexRange<Movie> r = BY_LABEL.partition(\"l\", 1);").assertCompiles(output);
        new Snippet("PartialRange<Movie> r = RATINGS.partition(\"l\");").assertCompiles(output);
        new Snippet("TableRange<Movie> r = BY_RATING.partition(1);").assertCompiles(output);
        new Snippet("IndexRange<Movie> r = RATINGS.partition(\"l\");")
                .assertRefused(output, "compiler.err.prob.found.req");
        new Snippet("IndexRange<Movie> r = BY_RATING.partition(1);")
                .assertRefused(output, "compiler.err.prob.found.req");
        new Snippet("PartialRange<Movie> r = BY_LABEL.partition(\"l\", 1);")
                .assertRefused(output, "compiler.err.prob.found.req");
    }

    @Test
    void a_key_condition_is_no_condition() {
        new Snippet("KeyCondition<Movie> c = KEY.partition(1).condition();").assertCompiles(output);
        new Snippet("KeyCondition<Movie> c = title.beginsWith(\"a\");")
                .assertRefused(output, "compiler.err.prob.found.req");
    }

    @Test
    void an_attribute_of_another_item_type() {
        new Snippet("Condition<Movie> c = title.eq(\"a\").and(year.eq(1));").assertCompiles(output);
        new Snippet("Condition<Movie> c = title.eq(\"a\").and(author.eq(\"b\"));")
                .assertRefused(output, WRONG_ARGUMENT);
        new Snippet("Condition<Movie> c = title.eq(original);").assertCompiles(output);
        new Snippet("Condition<Movie> c = title.eq(author);").assertRefused(output, NO_APPLICABLE_METHOD);
        new Snippet("UpdateAction<Movie> u = title.set(\"a\").and(year.set(1));").assertCompiles(output);
        new Snippet("UpdateAction<Movie> u = title.set(\"a\").and(pages.set(1));")
                .assertRefused(output, WRONG_ARGUMENT);
    }

    @Test
    void an_interpreter_that_forgets_a_node() {
        String others = """
                static class Writer implements UpdateAction.Cases<String> {
                    public String set(UpdateAction.Set<?> action) { return "set"; }
                    public String remove(UpdateAction.Remove<?> action) { return "remove"; }
                    public String delete(UpdateAction.Delete<?> action) { return "delete"; }
                    public String all(UpdateAction.All<?> actions) { return "all"; }
                    %s
                }
                """;

        new Snippet(others.formatted("public String add(UpdateAction.Add<?> action) { return \"add\"; }"))
                .assertCompiles(output);
        new Snippet(others.formatted("")).assertRefused(output, "compiler.err.does.not.override.abstract");
    }
}
