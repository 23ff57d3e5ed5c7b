package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Updates of places inside documents. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateDocumentBehaviourTest {
    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");
    private final UntypedAttribute<Movie> c = Attributes.untyped("c");
    private final UntypedAttribute<Movie> d = Attributes.untyped("d");

    private final Table table;

    UpdateDocumentBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void u39_a_member_is_changed_or_added_alone() {
        Item item = table.item(Map.of("a", map(Map.of("b", number(3), "c", number(4))), "d", number(5)));

        assertThat(item.after(a.key("c").set(number(7))))
                .isEqualTo(Map.of("a", map(Map.of("b", number(3), "c", number(7))), "d", number(5)));
        assertThat(item.after(a.key("d").set(number(3))))
                .isEqualTo(Map.of("a", map(Map.of("b", number(3), "c", number(7), "d", number(3))), "d", number(5)));
    }

    @Test
    void u43_a_document_is_replaced_by_a_number() {
        Item item = table.item(Map.of("a", map(Map.of("b", number(3), "c", map(Map.of("one", number(1)))))));

        assertThat(item.after(a.key("c").set(number(7))))
                .isEqualTo(Map.of("a", map(Map.of("b", number(3), "c", number(7)))));
    }

    @Test
    void u44_places_deep_inside_are_written_and_read() {
        UntypedAttribute<Movie> deep = a.key("c").at(1).key("x").key("y").at(1);
        Item item = table.item(Map.of(
                "a",
                map(Map.of("c", list(text("hi"), map(Map.of("x", map(Map.of("y", list(number(3), number(5)))))))))));
        AttributeValue changed = list(text("hi"), map(Map.of("x", map(Map.of("y", list(number(3), number(9)))))));

        assertThat(item.after(deep.set(number(9)))).isEqualTo(Map.of("a", map(Map.of("c", changed))));
        assertThat(item.after(a.key("z").set(deep))).isEqualTo(Map.of("a", map(Map.of("c", changed, "z", number(9)))));
    }

    @Test
    void u45_places_deep_inside_are_removed() {
        UntypedAttribute<Movie> second = a.key("c").at(1);
        Item item = table.item(Map.of(
                "a",
                map(Map.of(
                        "c",
                        list(
                                text("hi"),
                                map(Map.of(
                                        "x", map(Map.of("y", list(number(3), number(5), number(7)))),
                                        "q", number(2))))))));

        assertThat(item.after(second.key("x")
                        .key("y")
                        .at(1)
                        .remove()
                        .and(second.key("q").remove())))
                .isEqualTo(Map.of(
                        "a",
                        map(Map.of(
                                "c",
                                list(text("hi"), map(Map.of("x", map(Map.of("y", list(number(3), number(7)))))))))));
    }

    @Test
    void u48_documents_and_lists_stay_when_their_last_member_is_removed() {
        assertThat(table.item(Map.of("a", map(Map.of("b", number(1)))))
                        .after(a.key("b").remove()))
                .isEqualTo(Map.of("a", map(Map.of())));
        assertThat(table.item(Map.of("a", list(number(1)))).after(a.at(0).remove()))
                .isEqualTo(Map.of("a", list()));
    }

    @Test
    void u49_a_place_in_what_is_no_container_of_its_kind_is_invalid() {
        UntypedAttribute<Movie> missing = Attributes.untyped("b2");

        table.item(Map.of("a", text("hello"), "b", list(text("hi"))))
                .refuses(
                        a.key("c").set(number(7)),
                        b.key("c").set(number(7)),
                        c.key("c").set(number(7)),
                        a.key("c").remove(),
                        c.key("c").remove(),
                        a.at(0).set(number(7)),
                        missing.at(0).remove());
    }

    @Test
    void u50_removing_what_its_container_lacks_changes_nothing() {
        Map<String, AttributeValue> attributes = Map.of("a", map(Map.of("x", number(3))), "b", list(text("hi")));
        Item item = table.item(attributes);

        assertThat(item.after(a.key("y").remove())).isEqualTo(attributes);
        assertThat(item.after(b.at(7).remove())).isEqualTo(attributes);
        assertThat(item.after(c.remove())).isEqualTo(attributes);
    }

    @Test
    void u51_a_place_in_a_missing_item_cannot_be_set() {
        table.missing().refuses(c.key("c").set(number(7)));
    }

    @Test
    void u52_removing_a_place_in_a_missing_item_creates_nothing() {
        for (UpdateAction<Movie> action : List.of(a.key("y").remove(), a.at(0).remove())) {
            Item item = table.missing();

            // The service takes it and changes nothing; DynamoDB Local finds it invalid.
            Option.of(catchThrowable(() -> item.afterIfAny(action)))
                    .forEach(refusal -> assertThat(refusal).isInstanceOf(DynamoDbException.class));
            assertThat(item.stored()).isEmpty();
        }
    }

    @Test
    void u55_several_places_change_at_once() {
        Item item = table.item(Map.of(
                "a",
                map(Map.of("b", number(1), "c", map(Map.of("d", text("cat"))), "x", number(2))),
                "b",
                map(Map.of("x", number(3), "y", number(4))),
                "d",
                number(5)));

        assertThat(item.after(a.key("b")
                        .set(number(10))
                        .and(a.key("x").remove())
                        .and(a.key("c").key("d").set(text("dog")))
                        .and(d.add(number(1)))
                        .and(b.key("y").remove())
                        .and(b.key("x").set(number(17)))))
                .isEqualTo(Map.of(
                        "a",
                        map(Map.of("b", number(10), "c", map(Map.of("d", text("dog"))))),
                        "b",
                        map(Map.of("x", number(17))),
                        "d",
                        number(6)));
    }
}
