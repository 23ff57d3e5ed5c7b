package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Refusing.invalid;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What filters let through, of the items 1 to 5 of one partition. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterBehaviourTest {
    private final StringAttribute<Movie> p = Attributes.string("p");
    private final NumberAttribute<Movie, Integer> c = Attributes.integer("c");
    private final NumberAttribute<Movie, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Movie, Integer> b = Attributes.integer("b");
    private final NumberAttribute<Movie, Integer> r = Attributes.integer("r");
    private final CompositeKey<Movie, String, Integer, OrderedPartition<Movie, Integer>> key = PrimaryKey.of(p, c);

    private final Table table;

    FilterBehaviourTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.N) String table) {
        this.table = new Table(client, table);
    }

    @BeforeAll
    void store() {
        put(1, Map.of("a", number(1), "b", number(2), "x", map(Map.of("a", number(1), "b", text("one")))));
        put(2, Map.of("a", number(5), "b", number(4), "r", number(1)));
        put(3, Map.of("a", number(9), "b", number(9), "r", number(2)));
        put(4, Map.of("a", text("5"), "b", number(6)));
        put(5, Map.of("a", list(number(5)), "b", number(6)));
    }

    private void put(int sort, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.putAll(key.key("here", sort).toMap());
        table.put(item);
    }

    @Test
    void x01_a_filter_looks_at_what_the_projection_drops() {
        Condition<Movie> filter = Attributes.<Movie>untyped("x").key("a").eq(number(1));
        Projection<Movie> projection = new Projection<>(Vector.of(Path.of("x").child("b")));
        Map<String, AttributeValue> expected = Map.of("x", map(Map.of("b", text("one"))));

        assertThat(table.query(QueryExpressions.key(key.partition("here").condition())
                                .filter(filter)
                                .select(projection))
                        .items())
                .containsExactly(expected);
        assertThat(table.scan(ScanExpressions.filter(filter).select(projection)).items())
                .containsExactly(expected);
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
        assertThat(both(a.lt(b))).containsExactly(1);
        assertThat(both(a.eq(b))).containsExactly(3);
    }

    @Test
    void x05_key_attributes_are_filtered_by_a_scan_and_not_by_a_query() {
        assertThat(scan(c.gt(2).and(p.eq("here")))).containsExactly(3, 4, 5);
        invalid(() -> query(c.gt(2)));
        invalid(() -> query(p.exists()));
    }

    @Test
    void x06_a_wrong_filter_is_refused_though_it_would_meet_no_item() {
        invalid(() -> table.query(
                QueryExpressions.key(key.partition("nowhere").condition()).filter(c.gt(2))));
        refused(Rule.BOUNDS_ORDER, () -> a.between(2, 1));
    }

    @Test
    void x07_a_filter_that_lets_all_through_is_absent_and_not_empty() {
        assertThat(Renderer.render(ScanExpressions.filter(Condition.<Movie>always()))
                        .filter())
                .isEmpty();
        assertThat(both(Condition.always())).containsExactly(1, 2, 3, 4, 5);
    }

    /** The items that both a query and a scan return. */
    private List<Integer> both(Condition<Movie> filter) {
        List<Integer> queried = query(filter);
        assertThat(scan(filter)).isEqualTo(queried);
        return queried;
    }

    private List<Integer> query(Condition<Movie> filter) {
        return sorts(table.query(
                        QueryExpressions.key(key.partition("here").condition()).filter(filter))
                .items());
    }

    private List<Integer> scan(Condition<Movie> filter) {
        return sorts(table.scan(ScanExpressions.filter(filter)).items());
    }

    private List<Integer> sorts(List<Map<String, AttributeValue>> items) {
        return items.stream().map(item -> c.codec().decode(item.get("c"))).toList();
    }
}
