package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.SortedSample_.KEY;
import static io.github.dynalect.behaviour.SortedSample_.attr;
import static io.github.dynalect.behaviour.SortedSample_.c;
import static io.github.dynalect.behaviour.SortedSample_.p;
import static io.github.dynalect.behaviour.SortedSamples.rows;
import static io.github.dynalect.behaviour.SortedSamples.sorts;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.operation.IndexQuery;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Scan;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What filters let through, of the items 1 to 5 of one partition. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterBehaviourTest {
    private final NumberAttribute<SortedSample, Integer> a = Attributes.integer("a");
    private final NumberAttribute<SortedSample, Integer> b = Attributes.integer("b");
    private final NumberAttribute<SortedSample, Integer> r = Attributes.integer("r");
    private final UntypedAttribute<SortedSample> x = attr("x");
    private final IndexKey.Of1<SortedSample, Integer, IndexRange<SortedSample>> byB =
            IndexKey.of("byB", b, IndexSort.none());

    private final SortedSamples samples;
    private final Query<SortedSample> query;
    private final Scan<SortedSample> scan;
    private final IndexQuery<SortedSample> sixes;

    FilterBehaviourTest(DynamoDbClient client, TestTables tables) {
        this.samples = SortedSamples.in(Dynalect.create(client), tables, SecondaryIndex.global(byB));
        this.query = samples.table().query(KEY.partition("here"));
        this.scan = samples.table().scan();
        this.sixes = samples.table().query(byB.partition(6));
        samples.put(
                "here", 1, Map.of("a", number(1), "b", number(2), "x", map(Map.of("a", number(1), "b", text("one")))));
        samples.put("here", 2, Map.of("a", number(5), "b", number(4), "r", number(1)));
        samples.put("here", 3, Map.of("a", number(9), "b", number(9), "r", number(2)));
        samples.put("here", 4, Map.of("a", text("5"), "b", number(6)));
        samples.put("here", 5, Map.of("a", list(number(5)), "b", number(6)));
    }

    @Test
    void x01_a_filter_looks_at_what_the_view_does_not_have() {
        Condition<SortedSample> one = x.key("a").eq(number(1));
        View<SortedSample, AttributeValue> word = View.of(x.key("b")).build(item -> item.get(x.key("b")));

        assertThat(rows(query.filter(one).select(word))).containsExactly(text("one"));
        assertThat(rows(scan.filter(one).select(word))).containsExactly(text("one"));
    }

    @Test
    void x02_a_value_of_another_type_is_passed_over() {
        assertThat(both(a.gt(0))).containsExactly(1, 2, 3);
        assertThat(both(a.lt(100))).containsExactly(1, 2, 3);
    }

    @Test
    void x03_ne_keeps_what_is_missing_and_eq_does_not() {
        assertThat(both(r.ne(1))).containsExactly(1, 3, 4, 5);
        assertThat(both(r.eq(1))).containsExactly(2);
    }

    @Test
    void x04_one_attribute_is_tested_twice_and_two_are_compared() {
        assertThat(both(a.gt(1).and(a.lt(9)))).containsExactly(2);
        assertThat(sorts(query.filter(a.gt(1)).filter(a.lt(9)))).containsExactly(2);
        assertThat(both(a.lt(b))).containsExactly(1);
        assertThat(both(a.eq(b))).containsExactly(3);
    }

    @Test
    void x05_key_attributes_of_what_is_read_are_filtered_by_a_scan_and_not_by_a_query() {
        assertThat(sorts(scan.filter(c.gt(2).and(p.eq("here"))))).containsExactly(3, 4, 5);
        assertThat(sorts(samples.table().index(byB).scan().filter(b.eq(6).and(c.gt(4)))))
                .containsExactly(5);
        assertThat(sorts(sixes.filter(c.gt(4).and(p.eq("here"))))).containsExactly(5);
        assertThat(sorts(query.filter(b.eq(6)))).containsExactly(4, 5);
        assertRefused(Rule.FILTER_KEY, query.filter(c.gt(2))::all);
        assertRefused(Rule.FILTER_KEY, query.filter(p.exists())::all);
        assertRefused(Rule.FILTER_KEY, sixes.filter(b.gt(5))::all);
    }

    @Test
    void x06_a_wrong_filter_is_refused_though_it_would_meet_no_item() {
        Query<SortedSample> nothing = samples.table().query(KEY.partition("nowhere"));

        assertThat(rows(nothing)).isEmpty();
        assertRefused(Rule.FILTER_KEY, nothing.filter(c.gt(2))::all);
        assertRefused(Rule.FILTER_KEY, nothing.filter(c.gt(2))::count);
        assertRefused(Rule.KEY_NESTED, nothing.filter(attr("p").key("x").exists())::all);
        assertRefused(Rule.BOUNDS_ORDER, () -> nothing.filter(a.between(2, 1)));
    }

    @Test
    void x07_a_filter_that_lets_all_through_is_absent_and_not_empty() {
        assertThat(query.filter(Condition.always()).request()).isEqualTo(query.request());
        assertThat(query.request().filterExpression()).isNull();
        assertThat(both(Condition.always())).containsExactly(1, 2, 3, 4, 5);
    }

    /** The items that both a query and a scan give. */
    private List<Integer> both(Condition<SortedSample> filter) {
        List<Integer> queried = sorts(query.filter(filter));
        assertThat(sorts(scan.filter(filter))).isEqualTo(queried);
        return queried;
    }
}
