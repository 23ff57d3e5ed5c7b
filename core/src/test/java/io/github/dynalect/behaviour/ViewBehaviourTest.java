package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.SortedSample_.KEY;
import static io.github.dynalect.behaviour.SortedSample_.attr;
import static io.github.dynalect.behaviour.SortedSample_.p;
import static io.github.dynalect.behaviour.SortedSamples.rows;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Views.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Query;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What views have of items, whether these are got, queried or scanned. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewBehaviourTest {
    private static final UntypedAttribute<SortedSample> A = attr("a");
    private static final UntypedAttribute<SortedSample> A_B = A.key("b");
    private static final AttributeValue LIST =
            list(number(2), number(4), map(Map.of("x", text("hi"), "y", text("yo"))));
    private static final Map<String, AttributeValue> DOCUMENT =
            Map.of("a", map(Map.of("b", LIST, "c", number(5))), "b", text("hello"));

    private final DynamoDbClient client;
    private final SortedSamples samples;
    private final Table<SortedSample> table;
    private final Views views;

    ViewBehaviourTest(DynamoDbClient client, TestTables tables) {
        this.client = client;
        this.samples = SortedSamples.in(Dynalect.create(client), tables);
        this.table = samples.table();
        this.views = new Views(table);
    }

    @Test
    void p01_a_view_has_what_it_names_and_the_key_is_told_beside_it() {
        SortedSample item = item(Map.of("a", text("hello"), "b", text("hi")));

        assertThat(views.of(item, View.of(A))).contains(Map.of(A.path(), text("hello")));
        assertThat(views.of(item, View.of(A, attr("c"))))
                .contains(Map.of(A.path(), text("hello"), Path.of("c"), number(1)));
        // A projection of "a" alone would be answered without the key.
        assertThat(client.query(partition(item).select(found(View.of(A))).request())
                        .items())
                .containsExactly(Map.of("p", text(item.p()), "c", number(1), "a", text("hello")));
    }

    @Test
    void p02_an_item_that_a_view_finds_nothing_in_is_there_and_counts() {
        SortedSample item = item(Map.of("a", text("hello")));

        assertThat(views.of(item, View.of(attr("nonexistent")))).contains(Map.of());
        assertThat(partition(item).count()).isEqualTo(new Count(1, 1));
        assertThat(table.scan().filter(p.eq(item.p())).count().matched()).isEqualTo(1);
    }

    @Test
    void p03_of_a_missing_item_there_is_no_view() {
        assertThat(views.of(new SortedSample("missing", 1, Map.of()), View.of(A)))
                .isEmpty();
    }

    @Test
    void p04_p05_p06_members_are_read_from_where_they_lie_and_elements_with_their_list() {
        SortedSample item = item(DOCUMENT);

        assertThat(views.of(item, View.of(A_B))).contains(Map.of(A_B.path(), LIST));
        assertThat(views.of(item, View.of(A_B, A.key("c"))))
                .contains(Map.of(A_B.path(), LIST, A.key("c").path(), number(5)));
        assertRefused(Rule.VIEW, () -> View.of(A_B.at(2).key("y")));
        assertRefused(Rule.VIEW, () -> View.of(A_B.at(0), A_B.at(1)));
        assertRefused(Rule.VIEW, () -> View.of(A.key("c"), A_B.at(0)));
    }

    @Test
    void p07_p08_what_an_item_lacks_or_has_in_another_form_is_not_found() {
        SortedSample item = item(DOCUMENT);

        for (UntypedAttribute<SortedSample> lacking : Vector.of(
                A.key("x"),
                A.key("x").key("y"),
                A_B.key("x"),
                attr("b").key("x"),
                A.key("c").key("x"))) {
            assertThat(views.of(item, View.of(lacking))).as("%s", lacking).contains(Map.of());
        }
        assertThat(views.of(item, View.of(A.key("x"), A_B, attr("x")))).contains(Map.of(A_B.path(), LIST));
    }

    @Test
    void p09_a_dot_in_a_name_is_no_step() {
        SortedSample item = item(Map.of("a.b", text("hi"), "a", map(Map.of("b", text("yo")))));

        assertThat(views.of(item, View.of(A_B))).contains(Map.of(A_B.path(), text("yo")));
        assertThat(views.of(item, View.of(attr("a.b")))).contains(Map.of(Path.of("a.b"), text("hi")));
        assertThat(views.of(item, View.of(A_B, attr("a.b"))))
                .contains(Map.of(A_B.path(), text("yo"), Path.of("a.b"), text("hi")));
    }

    @Test
    void p10_an_element_is_not_read_without_its_list() {
        SortedSample item = item(Map.of("a", list(number(7), number(42))));

        assertThat(views.of(item, View.of(A))).contains(Map.of(A.path(), list(number(7), number(42))));
        assertRefused(Rule.VIEW, () -> View.of(A.at(1)));
        assertRefused(Rule.VIEW, () -> View.of(A.at(999)));
    }

    @Test
    void p11_siblings_get_along_and_parts_that_overlap_are_refused() {
        SortedSample item = item(DOCUMENT);
        SortedSample missing = new SortedSample("missing", 1, Map.of());

        assertThat(views.of(item, View.of(A_B, A.key("c"), attr("b")))).isNotEmpty();
        for (SortedSample any : Vector.of(item, missing)) {
            assertRefused(Rule.PATHS_OVERLAP, () -> views.of(any, View.of(A, A_B)));
            assertRefused(Rule.PATHS_OVERLAP, () -> views.of(any, View.of(A_B.key("c"), A)));
            assertRefused(Rule.PATHS_OVERLAP, () -> views.of(any, View.of(A, A)));
        }
    }

    @Test
    void p12_a_part_lies_32_names_deep_at_most() {
        UntypedAttribute<SortedSample> deepest = A;
        AttributeValue value = text("bottom");
        while (deepest.path().steps().size() < 32) {
            deepest = deepest.key("b");
            value = map(Map.of("b", value));
        }
        UntypedAttribute<SortedSample> legal = deepest;

        assertThat(views.of(item(Map.of("a", value)), View.of(legal))).contains(Map.of(legal.path(), text("bottom")));
        assertThat(views.of(item(DOCUMENT), View.of(legal))).contains(Map.of());
        assertRefused(Rule.PATH_DEPTH, () -> legal.key("b"));
    }

    @Test
    void p13_the_expressions_of_a_query_share_their_placeholders() {
        SortedSample item = item(Map.of("a", text("hello"), "b", text("hi")));
        var query = partition(item).filter(A.eq(text("hello"))).select(found(View.of(A, attr("b"))));
        QueryRequest request = query.request();

        assertThat(rows(query)).containsExactly(Map.of(A.path(), text("hello"), Path.of("b"), text("hi")));
        assertThat(request.expressionAttributeNames()).hasSize(4).containsValues("p", "c", "a", "b");
    }

    private SortedSample item(Map<String, AttributeValue> others) {
        return samples.put(UUID.randomUUID().toString(), 1, others);
    }

    private Query<SortedSample> partition(SortedSample item) {
        return table.query(KEY.partition(item.p()));
    }
}
