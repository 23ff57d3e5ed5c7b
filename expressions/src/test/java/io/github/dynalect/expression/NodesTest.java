package io.github.dynalect.expression;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Nodes are built in valid shapes only, also by those who build them without the words. */
class NodesTest {
    private final Stored<Object> a = new Stored<>(Path.of("a"));
    private final Literal<Object> one = new Literal<>(AttributeValue.fromN("1"));
    private final Literal<Object> two = new Literal<>(AttributeValue.fromN("2"));
    private final Literal<Object> text = new Literal<>(AttributeValue.fromS("x"));
    private final KeyValue key = new KeyValue("k", AttributeValue.fromS("v"));

    @Test
    void the_ends_of_between_are_of_one_type_and_in_order() {
        assertThat(new Condition.Between<>(a, one, one)).isNotEqualTo(new Condition.Between<>(a, one, two));
        refused(Rule.BOUNDS_ORDER, () -> new Condition.Between<>(a, two, one));
        refused(Rule.BOUNDS_TYPE, () -> new Condition.Between<>(a, one, text));
        refused(
                Rule.BOUNDS_ORDER,
                () -> new SortTest.Between("s", AttributeValue.fromS("é"), AttributeValue.fromS("e")));
        refused(Rule.BOUNDS_ORDER, () -> new Condition.Between<>(a, bytes(-1), bytes(1)));
    }

    @Test
    void each_operand_of_between_has_an_order_and_its_ends_are_not_the_operand() {
        Stored<Object> b = new Stored<>(Path.of("b"));
        Literal<Object> truth = new Literal<>(AttributeValue.fromBool(true));

        refused(Rule.OPERANDS_DISTINCT, () -> new Condition.Between<>(a, a, b));
        refused(Rule.OPERANDS_DISTINCT, () -> new Condition.Between<>(a, b, a));
        refused(Rule.OPERAND_ORDERED, () -> new Condition.Between<>(truth, a, b));
        refused(Rule.OPERAND_ORDERED, () -> new Condition.Between<>(a, truth, b));
        refused(Rule.OPERAND_ORDERED, () -> new Condition.Between<>(a, b, truth));
        assertThat(new Condition.Between<>(a, b, b).lower()).isEqualTo(b);
    }

    @Test
    void in_has_1_to_99_choices() {
        refused(Rule.CHOICES_NONE, () -> new Condition.In<>(a, Vector.empty()));
        refused(Rule.CHOICES_COUNT, () -> new Condition.In<>(a, Vector.fill(100, one)));
        assertThat(new Condition.In<>(a, Vector.fill(99, one)).choices()).hasSize(99);
        refused(Rule.OPERANDS_DISTINCT, () -> new Condition.In<>(a, Vector.of(one, a)));
    }

    @Test
    void operands_have_the_types_of_their_operators() {
        refused(Rule.OPERAND_SIZE, () -> new Operand.Size<>(one));
        refused(Rule.SIZE_NESTED, () -> new Operand.Size<>(new Operand.Size<>(a)));
        refused(Rule.SIZE_NESTED, () -> new Condition.BeginsWith<>(new Operand.Size<>(a), text));
        refused(Rule.SIZE_NESTED, () -> new Condition.BeginsWith<>(a, new Operand.Size<>(a)));
        refused(Rule.OPERAND_NUMBER, () -> new SetValue.Plus<>(a, text));
        refused(Rule.OPERAND_NUMBER, () -> new SetValue.Plus<>(text, a));
        refused(Rule.OPERAND_NUMBER, () -> new SetValue.Minus<>(text, a));
        refused(Rule.OPERAND_NUMBER, () -> new SetValue.Minus<>(a, text));
        refused(Rule.OPERAND_LIST, () -> new SetValue.ListAppend<>(a, one));
        refused(Rule.OPERAND_LIST, () -> new SetValue.ListAppend<>(one, a));
        refused(Rule.OPERAND_DELETE, () -> new UpdateAction.Delete<>(a.path(), one));
    }

    @Test
    void a_value_of_a_wrong_type_is_told_by_the_place_that_it_stands_beside() {
        Stored<Object> nested = new Stored<>(Path.of("m").child("n"));
        Literal<Object> truth = new Literal<>(AttributeValue.fromBool(true));

        assertThat(refused(Rule.OPERAND_ORDERED, () -> new Condition.Comparison<>(nested, Comparator.LT, truth)))
                .hasMessageStartingWith("m.n: a value of type BOOL.");
        assertThat(refused(Rule.OPERAND_PREFIX, () -> new Condition.BeginsWith<>(a, one))
                        .where())
                .isEqualTo("a");
        assertThat(refused(Rule.OPERAND_ADD, () -> new UpdateAction.Add<>(nested.path(), text))
                        .where())
                .isEqualTo("m.n");
        assertThat(refused(Rule.OPERAND_LIST, () -> new SetValue.ListAppend<>(one, a))
                        .where())
                .isEqualTo("a");
        assertThat(refused(Rule.OPERAND_ORDERED, () -> new Condition.Comparison<>(one, Comparator.LT, truth))
                        .where())
                .isEqualTo("operand");
    }

    @Test
    void key_conditions_test_each_attribute_once_and_the_partition_always() {
        SortTest sort = new SortTest.BeginsWith("k", AttributeValue.fromS("v"));

        refused(Rule.KEY_PARTITION, () -> new Key<>(Vector.empty()));
        refused(Rule.KEY_PARTITION, () -> new KeyCondition.Range<>(Option.none(), Vector.empty(), sort));
        refused(Rule.KEY_PARTITION, () -> new KeyCondition.Partition<>(Option.none(), Vector.empty()));
        refused(Rule.KEY_TEST, () -> new Key<>(Vector.of(key, key)));
        refused(Rule.KEY_TEST, () -> new KeyCondition.Partition<>(Option.none(), Vector.of(key, key)));
        refused(Rule.KEY_TEST, () -> new KeyCondition.Range<>(Option.none(), Vector.of(key), sort));
        refused(Rule.OPERAND_PREFIX, () -> new SortTest.BeginsWith("s", AttributeValue.fromN("1")));
        refused(Rule.KEY_TEST, () -> new SortTest.Comparison("s", Comparator.NE, AttributeValue.fromS("v")));
        assertThat(new Key<>(Vector.of(key)).names()).containsExactly("k");
        assertThat(new Key<>(Vector.of(key)).index()).isEmpty();
        assertThat(new KeyCondition.Partition<>(Option.none(), Vector.of(key)).names())
                .containsExactly("k");
    }

    @Test
    void a_key_value_is_not_empty() {
        refused(Rule.KEY_EMPTY, () -> new KeyValue("k", AttributeValue.fromS("")));
        refused(Rule.KEY_EMPTY, () -> new KeyValue("k", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0]))));
        refused(Rule.KEY_EMPTY, () -> new SortTest.BeginsWith("k", AttributeValue.fromS("")));
        refused(Rule.NAME_LENGTH, () -> new KeyValue("", AttributeValue.fromS("v")));
        assertThat(KeyValue.isKeyType(AttributeValue.builder().s("a").n("1").build()))
                .isFalse();
        assertThat(KeyValue.isKeyType(AttributeValue.fromN("1"))).isTrue();
        assertThat(KeyValue.isKeyType(AttributeValue.fromBool(true))).isFalse();
    }

    @Test
    void keys_are_no_wider_than_a_table_s_or_an_index_s() {
        Vector<KeyValue> nine = Vector.range(0, 9).map(i -> new KeyValue("k" + i, AttributeValue.fromS("v")));

        refused(Rule.KEY_WIDTH, () -> new Key<>(nine.take(3)));
        refused(Rule.KEY_WIDTH, () -> new KeyCondition.Partition<>(Option.none(), nine.take(3)));
        refused(Rule.KEY_WIDTH, () -> new KeyCondition.Partition<>(Option.some("i"), nine));
        SortTest sort = new SortTest.BeginsWith("s", AttributeValue.fromS("v"));
        refused(Rule.KEY_WIDTH, () -> new KeyCondition.Range<>(Option.none(), nine.take(2), sort));
        refused(Rule.KEY_WIDTH, () -> new KeyCondition.Range<>(Option.some("i"), nine.take(8), sort));
        assertThat(new KeyCondition.Range<>(Option.some("i"), nine.take(7), sort).names())
                .hasSize(8);
        assertThat(new KeyCondition.Partition<>(Option.some("i"), nine.take(8)).names())
                .hasSize(8);
    }

    @Test
    void a_value_nests_as_deep_as_its_target_lies_and_itself() {
        AttributeValue documents = nested(31);

        assertThat(new UpdateAction.Set<>(Path.of("a"), new Literal<>(documents)).target())
                .isEqualTo(Path.of("a"));
        refused(Rule.VALUE_NESTING, () -> new UpdateAction.Set<>(Path.of("a"), new Literal<>(nested(32))));
        refused(Rule.VALUE_NESTING, () -> new UpdateAction.Set<>(Path.parse("a.b"), new Literal<>(documents)));
        refused(
                Rule.VALUE_NESTING,
                () -> new UpdateAction.Set<>(
                        Path.parse("a.b"), new SetValue.IfNotExists<>(Path.of("c"), new Literal<>(documents))));
    }

    private static AttributeValue nested(int documents) {
        AttributeValue value = AttributeValue.fromM(Map.of());
        for (int i = 1; i < documents; i++) {
            value = i % 2 == 0 ? AttributeValue.fromL(List.of(value)) : AttributeValue.fromM(Map.of("m", value));
        }
        return value;
    }

    @Test
    void a_member_of_a_map_has_a_name() {
        refused(Rule.NAME_LENGTH, () -> new Literal<>(AttributeValue.fromM(Map.of("", AttributeValue.fromS("x")))));
    }

    @Test
    void one_value_counts_its_operators_too() {
        SetValue.Term<Object> term = one;
        for (int i = 0; i < 200; i++) {
            term = new SetValue.IfNotExists<>(Path.of("a"), term);
        }
        SetValue.Term<Object> deep = term;

        refused(Rule.OPERATOR_COUNT, () -> new SetValue.Plus<>(deep, deep));
        refused(Rule.OPERATOR_COUNT, () -> new SetValue.Minus<>(deep, deep));
        refused(Rule.OPERATOR_COUNT, () -> new SetValue.ListAppend<>(deep, deep));
    }

    @Test
    void a_projection_names_different_places() {
        refused(Rule.EXPRESSION_EMPTY, () -> new Projection<>(Vector.empty()));
        refused(Rule.PATHS_OVERLAP, () -> new Projection<>(Vector.of(Path.of("a"), Path.parse("a.b"))));
    }

    @Test
    void updates_count_their_operators() {
        SetValue<Object> sum = new SetValue.Plus<>(new SetValue.IfNotExists<>(Path.of("n"), one), one);
        Vector<UpdateAction<? super Object>> sums =
                Vector.range(0, 151).map(i -> new UpdateAction.Set<>(Path.of("a" + i), sum));

        assertThat(new UpdateAction.All<>(sums.take(150)).actions()).hasSize(150);
        refused(Rule.OPERATOR_COUNT, () -> new UpdateAction.All<>(sums));
    }

    @Test
    void nested_terms_are_refused_at_the_limit_and_not_by_the_stack() {
        refused(Rule.OPERATOR_COUNT, () -> {
            SetValue.Term<Object> term = one;
            for (int i = 0; i < 10_000; i++) {
                term = new SetValue.IfNotExists<>(Path.of("a"), term);
            }
        });
    }

    @Test
    void sizes_count_as_operators() {
        Operand<Object> size = new Operand.Size<>(a);
        Condition<Object> pair =
                new Condition.Comparison<>(size, Comparator.EQ, new Operand.Size<>(new Stored<>(Path.of("b"))));

        // Three for each comparison and one for each AND: 75 make 299, and one more 303.
        assertThat(Condition.allOf(Collections.nCopies(75, pair))).isInstanceOf(Condition.And.class);
        refused(Rule.OPERATOR_COUNT, () -> Condition.allOf(Collections.nCopies(76, pair)));
    }

    @Test
    void no_node_has_a_null_part() {
        List<Supplier<Object>> nodes = List.of(
                () -> new Stored<>(nothing()),
                () -> new Literal<>(nothing()),
                () -> new Condition.AttributeExists<>(nothing()),
                () -> new Condition.AttributeNotExists<>(nothing()),
                () -> new Condition.Comparison<>(a, Comparator.EQ, nothing()),
                () -> new Condition.Comparison<>(nothing(), Comparator.EQ, a),
                () -> new Condition.HasType<>(a, nothing()),
                () -> new Condition.Not<>(nothing()),
                () -> new Operand.Size<>(nothing()),
                () -> new SetValue.Plus<>(nothing(), one),
                () -> new SetValue.ListAppend<>(a, nothing()),
                () -> new KeyCondition.Partition<>(nothing(), Vector.of(key)),
                () -> new Path(java.util.Arrays.asList(new Step.Name("a"), nothing())),
                () -> new UpdateAction.Set<>(a.path(), nothing()),
                () -> new UpdateAction.Remove<>(nothing()),
                () -> new UpdateAction.Add<>(nothing(), one),
                () -> new UpdateAction.Delete<>(a.path(), nothing()),
                () -> new KeyValue("k", nothing()));

        assertThat(nodes).allSatisfy(node -> assertThatNullPointerException().isThrownBy(node::get));
    }

    private static Literal<Object> bytes(int value) {
        return new Literal<>(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {(byte) value})));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <X> X nothing() {
        return null;
    }
}
