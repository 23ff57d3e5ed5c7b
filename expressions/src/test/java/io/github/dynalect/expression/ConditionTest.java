package io.github.dynalect.expression;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition.Always;
import io.github.dynalect.expression.Condition.And;
import io.github.dynalect.expression.Condition.Not;
import io.github.dynalect.expression.Condition.Or;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.movie.Movie_;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConditionTest {
    private static final Condition<Movie> A = Movie_.title.eq("a");
    private static final Condition<Movie> B = Movie_.year.gt(2000);
    private static final Condition<Movie> C = Movie_.rating.exists();

    @Test
    void conditions_are_equal_when_they_say_the_same() {
        assertThat(Movie_.rating.ge(8).and(A)).isEqualTo(Movie_.rating.ge(8).and(Movie_.title.eq("a")));
        assertThat(A.and(B)).isNotEqualTo(B.and(A)).isNotEqualTo(A.or(B));
        assertThat(new Operand.Literal<>(AttributeValue.fromN("1.0")))
                .isEqualTo(new Operand.Literal<>(AttributeValue.fromN("1")))
                .isNotEqualTo(new Operand.Literal<>(AttributeValue.fromS("1")));
    }

    @Test
    void and_and_or_are_flat_however_they_are_nested() {
        assertThat(A.and(B).and(C)).isEqualTo(A.and(B.and(C))).isEqualTo(Condition.allOf(A, B, C));
        assertThat(A.or(B).or(C)).isEqualTo(A.or(B.or(C))).isEqualTo(Condition.anyOf(List.of(A, B, C)));
        assertThat(new And<Movie>(Vector.of(A.and(B), C))).isEqualTo(Condition.allOf(A, B, C));
        assertThat(new Or<Movie>(Vector.of(A.or(B), C))).isEqualTo(Condition.anyOf(A, B, C));
        assertThat(new And<Movie>(Vector.of(A.and(B)))).isEqualTo(A.and(B));
        assertThat(new Or<Movie>(Vector.of(A.or(B)))).isEqualTo(A.or(B));
        assertThat(A.or(B).and(C)).isEqualTo(new And<Movie>(Vector.of(new Or<Movie>(Vector.of(A, B)), C)));
    }

    @Test
    void logic_is_not_rewritten() {
        assertThat(A.negate().negate()).isEqualTo(new Not<Movie>(new Not<Movie>(A)));
        assertThat(Condition.not(B)).isEqualTo(B.negate()).isNotEqualTo(Movie_.year.le(2000));
    }

    @Test
    void the_condition_that_always_holds_is_the_identity_of_and() {
        Condition<Movie> always = Condition.always();

        assertThat(always.and(A)).isEqualTo(A);
        assertThat(A.and(always)).isEqualTo(A);
        assertThat(always.and(always)).isEqualTo(always);
        assertThat(Condition.<Movie>allOf(always, A, always, B)).isEqualTo(A.and(B));
        assertThat(Condition.<Movie>allOf()).isEqualTo(always);
        assertThat(Condition.<Movie>allOf(List.of(A))).isEqualTo(A);
    }

    @Test
    void or_with_the_condition_that_always_holds_always_holds() {
        Condition<Movie> always = Condition.always();

        assertThat(always.or(A)).isEqualTo(always);
        assertThat(A.or(always)).isEqualTo(always);
        assertThat(Condition.anyOf(A)).isEqualTo(A);
    }

    @Test
    void what_never_holds_cannot_be_said() {
        refused(Rule.CONSTANT, () -> Condition.<Movie>anyOf());
        refused(Rule.CONSTANT, () -> Condition.<Movie>always().negate());
    }

    @Test
    void a_node_has_no_invalid_shape() {
        refused(Rule.CONSTANT, () -> new And<Movie>(Vector.of(A)));
        refused(Rule.CONSTANT, () -> new Or<Movie>(Vector.empty()));
        refused(Rule.CONSTANT, () -> new And<Movie>(Vector.of(A, new Always<Movie>())));
        refused(Rule.CONSTANT, () -> new Or<Movie>(Vector.of(A, new Always<Movie>())));
    }

    @Test
    void the_same_path_on_both_sides_is_refused() {
        assertThat(refused(Rule.OPERANDS_DISTINCT, () -> Movie_.title.eq(Movie_.title))
                        .where())
                .isEqualTo("title");
        refused(Rule.OPERANDS_DISTINCT, () -> Movie_.title.beginsWith(Movie_.title));
        refused(Rule.OPERANDS_DISTINCT, () -> Movie_.anything.contains(Movie_.anything));
    }

    @Test
    void only_strings_numbers_and_binaries_have_an_order() {
        Operand<Movie> path = new Operand.Stored<>(Path.of("restored"));
        Operand<Movie> truth = new Operand.Literal<>(AttributeValue.fromBool(true));

        refused(Rule.OPERAND_ORDERED, () -> new Condition.Comparison<>(path, Comparator.LT, truth));
        refused(Rule.OPERAND_ORDERED, () -> new Condition.Comparison<>(truth, Comparator.GE, path));
        assertThat(new Condition.Comparison<>(path, Comparator.NE, truth)).isEqualTo(Movie_.restored.ne(true));
    }

    @Test
    void only_strings_and_binaries_are_prefixes() {
        Operand<Movie> path = new Operand.Stored<>(Path.of("title"));
        Operand<Movie> number = new Operand.Literal<>(AttributeValue.fromN("1"));

        refused(Rule.OPERAND_PREFIX, () -> new Condition.BeginsWith<>(path, number));
        refused(Rule.OPERAND_PREFIX, () -> new Condition.BeginsWith<>(number, path));
    }

    @Test
    void three_hundred_operators_are_a_condition_and_one_more_is_refused() {
        // 150 tests and the 149 words that join them make 299.
        Condition<Movie> joined = Condition.allOf(Collections.nCopies(150, A));

        assertThat(joined.negate()).isInstanceOf(Not.class);
        refused(Rule.OPERATOR_COUNT, () -> joined.negate().negate());
        refused(Rule.OPERATOR_COUNT, () -> joined.and(A));
        refused(Rule.OPERATOR_COUNT, () -> joined.or(A));
    }

    @Test
    void ten_thousand_conditions_are_refused_at_the_limit_and_not_by_the_stack() {
        refused(Rule.OPERATOR_COUNT, () -> Condition.allOf(Collections.nCopies(10_000, A)));
        refused(
                Rule.OPERATOR_COUNT,
                () -> IntStream.range(0, 10_000).mapToObj(i -> A).reduce(Condition.always(), Condition::and));
        refused(Rule.OPERATOR_COUNT, () -> {
            Condition<Movie> nested = A;
            for (int i = 0; i < 10_000; i++) {
                nested = nested.negate();
            }
        });
    }

    @Test
    void a_tree_at_the_limit_can_be_compared_hashed_and_printed() {
        Condition<Movie> one = nots(299);
        Condition<Movie> other = nots(299);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.toString()).contains("title");
    }

    @Test
    void a_tree_does_not_show_its_values() {
        assertThat(Movie_.title
                        .eq("secret")
                        .and(Movie_.title.beginsWith("secret").negate())
                        .toString())
                .contains("title", "<S>")
                .doesNotContain("secret");
    }

    private static Condition<Movie> nots(int count) {
        Condition<Movie> condition = Movie_.title.eq("a");
        for (int i = 0; i < count; i++) {
            condition = condition.negate();
        }
        return condition;
    }
}
