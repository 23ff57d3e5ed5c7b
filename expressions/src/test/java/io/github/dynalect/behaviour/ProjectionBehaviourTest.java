package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.collection.Vector;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionBehaviourTest {
    private static final Path A = Path.of("a");
    private static final Path A_B = A.child("b");
    private static final Map<String, AttributeValue> DOCUMENT = Map.of(
            "a",
            map(Map.of("b", list(number(2), number(4), map(Map.of("x", text("hi"), "y", text("yo")))), "c", number(5))),
            "b",
            text("hello"));

    private final StringAttribute<Movie> p = Attributes.string("p");
    private final SimpleKey<Movie, String> key = PrimaryKey.of(p);

    private final Table table;

    ProjectionBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void p01_only_what_is_asked_for_is_returned_and_the_key_only_if_asked_for() {
        Item item = table.item(Map.of("a", text("hello"), "b", text("hi")));

        assertThat(item.select(parts(A))).contains(Map.of("a", text("hello")));
        assertThat(item.select(parts(p.path(), A))).contains(Map.of("p", text(item.id()), "a", text("hello")));
    }

    @Test
    void p02_an_item_without_the_parts_is_returned_empty_and_counted() {
        Item item = table.item(Map.of("a", text("hello")));
        Projection<Movie> nothing = parts(Path.of("nonexistent"));

        assertThat(item.select(nothing)).contains(Map.of());
        QueryResponse queried =
                table.query(QueryExpressions.key(key.key(item.id())).select(nothing));
        assertThat(queried.items()).containsExactly(Map.of());
        assertThat(queried.count()).isEqualTo(1);
        assertThat(table.scan(ScanExpressions.filter(p.eq(item.id()))).count()).isEqualTo(1);
        assertThat(table.scan(ScanExpressions.filter(p.eq(item.id())).select(nothing))
                        .items())
                .containsExactly(Map.of());
    }

    @Test
    void p03_a_missing_item_is_none() {
        assertThat(table.missing().select(parts(A))).isEmpty();
    }

    @Test
    void p04_p05_p06_parts_keep_the_structure_around_them() {
        Item item = table.item(DOCUMENT);

        assertThat(item.select(parts(A_B)))
                .contains(Map.of(
                        "a",
                        map(Map.of("b", list(number(2), number(4), map(Map.of("x", text("hi"), "y", text("yo"))))))));
        assertThat(item.select(parts(A_B.at(2).child("y"))))
                .contains(Map.of("a", map(Map.of("b", list(map(Map.of("y", text("yo"))))))));
        assertThat(item.select(parts(A_B.at(0), A_B.at(1))))
                .contains(Map.of("a", map(Map.of("b", list(number(2), number(4))))));
        assertThat(item.select(parts(A_B.at(0), A.child("c"))))
                .contains(Map.of("a", map(Map.of("b", list(number(2)), "c", number(5)))));
    }

    @Test
    void p07_p08_parts_that_an_item_lacks_are_left_out() {
        Item item = table.item(DOCUMENT);

        for (Path lacking : Vector.of(
                A_B.at(3),
                A.child("x"),
                A.child("x").child("y"),
                A_B.child("x"),
                A.at(0),
                A_B.at(0).child("x"),
                A_B.at(0).at(0))) {
            assertThat(item.select(parts(lacking))).as("%s", lacking).contains(Map.of());
        }
        assertThat(item.select(parts(A.child("x"), A_B.at(0), Path.of("x"))))
                .contains(Map.of("a", map(Map.of("b", list(number(2))))));
    }

    @Test
    void p09_a_dot_in_a_name_is_no_step() {
        Item item = table.item(Map.of("a.b", text("hi"), "a", map(Map.of("b", text("yo")))));

        assertThat(item.select(parts(A_B))).contains(Map.of("a", map(Map.of("b", text("yo")))));
        assertThat(item.select(parts(Path.of("a.b")))).contains(Map.of("a.b", text("hi")));
    }

    @Test
    void p10_an_element_stands_alone_in_its_list() {
        Item item = table.item(Map.of("a", list(number(7), number(42))));

        assertThat(item.select(parts(A.at(1)))).contains(Map.of("a", list(number(42))));
        assertThat(item.select(parts(A.at(2)))).contains(Map.of());
        assertThat(item.select(parts(A.at(999)))).contains(Map.of());
    }

    @Test
    void p11_siblings_get_along_and_parts_that_overlap_or_conflict_are_refused() {
        assertThat(table.item(DOCUMENT).select(parts(A_B, A.child("c").at(1)))).isNotEmpty();
        assertThat(table.missing().select(parts(A.at(1), A.at(2)))).isEmpty();
        refused(Rule.PATHS_OVERLAP, () -> parts(A, A_B));
        refused(Rule.PATHS_OVERLAP, () -> parts(A_B.at(1), A));
        refused(Rule.PATHS_OVERLAP, () -> parts(A, A));
        refused(Rule.PATHS_CONFLICT, () -> parts(A_B, A.at(1)));
    }

    @Test
    void p12_a_path_has_32_steps_at_most() {
        Path deepest = A;
        while (deepest.steps().size() < 32) {
            deepest = deepest.child("b");
        }
        Path legal = deepest;

        assertThat(table.item(DOCUMENT).select(parts(legal))).contains(Map.of());
        refused(Rule.PATH_DEPTH, () -> legal.child("b"));
    }

    @Test
    void p13_the_expressions_of_a_query_share_their_placeholders() {
        Item item = table.item(Map.of("a", text("hello"), "b", text("hi")));

        assertThat(table.query(QueryExpressions.key(key.key(item.id()))
                                .filter(Attributes.<Movie>string("a").eq("hello"))
                                .select(parts(p.path(), A)))
                        .items())
                .containsExactly(Map.of("p", text(item.id()), "a", text("hello")));
    }

    @Test
    void p14_a_projection_is_that_of_every_key_of_a_batch() {
        Item one = table.item(DOCUMENT);
        Item other = table.item(Map.of("a", map(Map.of("b", number(1))), "c", number(2)));
        Rendered rendered = Renderer.render(ReadExpressions.select(parts(A_B)));
        KeysAndAttributes asked = KeysAndAttributes.builder()
                .keys(Vector.of(one, other).map(Item::key).asJava())
                .projectionExpression(rendered.projection().get())
                .expressionAttributeNames(rendered.names())
                .build();

        assertThat(table.client()
                        .batchGetItem(batch -> batch.requestItems(Map.of(table.name(), asked)))
                        .responses()
                        .get(table.name()))
                .containsExactlyInAnyOrder(
                        Map.of(
                                "a",
                                map(Map.of(
                                        "b",
                                        list(number(2), number(4), map(Map.of("x", text("hi"), "y", text("yo"))))))),
                        Map.of("a", map(Map.of("b", number(1)))));
    }

    private static Projection<Movie> parts(Path... paths) {
        return new Projection<>(Vector.of(paths));
    }
}
