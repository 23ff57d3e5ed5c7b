package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates of lists. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateListBehaviourTest {
    private final ListAttribute<Movie, String, StringAttribute<Movie>> list = listOfTexts("a");
    private final ListAttribute<Movie, String, StringAttribute<Movie>> other = listOfTexts("b");
    private final ListAttribute<Movie, String, StringAttribute<Movie>> joined = listOfTexts("c");

    private final Table table;

    UpdateListBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    private static ListAttribute<Movie, String, StringAttribute<Movie>> listOfTexts(String name) {
        return Attributes.list(Path.of(name), Codecs.string(), Attributes::string);
    }

    @Test
    void u08_a_list_is_put_behind_given_elements() {
        Item item = table.item(Map.of("a", list(text("2"), text("4"))));

        assertThat(item.after(joined.set(list.precededBy(List.of("1", "3")))))
                .containsEntry("c", list(text("1"), text("3"), text("2"), text("4")));
    }

    @Test
    void u18_elements_are_appended_and_prepended() {
        Item item = table.item(Map.of("a", list(text("hi"), number(2))));

        assertThat(item.after(list.append("4"))).isEqualTo(Map.of("a", list(text("hi"), number(2), text("4"))));
        assertThat(item.after(list.prepend("dog")))
                .isEqualTo(Map.of("a", list(text("dog"), text("hi"), number(2), text("4"))));
    }

    @Test
    void u19_two_lists_of_the_item_are_joined() {
        Item item = table.item(Map.of("a", list(text("1")), "b", list(text("2"), text("3"))));

        assertThat(item.after(joined.set(list.followedBy(other))))
                .containsEntry("c", list(text("1"), text("2"), text("3")));
    }

    @Test
    void u20_nothing_is_appended_to_what_is_no_list() {
        table.missing().refuses(list.set(other.followedBy(List.of("x"))));
        table.item(Map.of()).refuses(list.set(other.followedBy(List.of("x"))));
        List<AttributeValue> others =
                List.of(number(7), text("hello"), texts("x"), map(Map.of("x", number(1))), binary("x"));
        others.forEach(value -> table.item(Map.of("b", value)).refuses(list.set(other.followedBy(List.of("x")))));
    }

    @Test
    void u21_an_empty_list_is_one() {
        assertThat(table.item(Map.of("b", list())).after(list.set(other.followedBy(List.of("x")))))
                .isEqualTo(Map.of("a", list(text("x")), "b", list()));
    }

    @Test
    void u24_a_list_that_is_missing_may_begin_as_another() {
        Item item = table.item(Map.of());

        assertThat(item.after(list.set(list.orElse(List.of("a", "b")).followedBy(List.of("cat")))))
                .isEqualTo(Map.of("a", list(text("a"), text("b"), text("cat"))));
        assertThat(item.after(list.appendOrCreate("dog")))
                .isEqualTo(Map.of("a", list(text("a"), text("b"), text("cat"), text("dog"))));
        assertThat(table.missing().after(list.prependOrCreate("dog"))).isEqualTo(Map.of("a", list(text("dog"))));
    }

    @Test
    void u40_u41_an_element_is_replaced_and_one_beyond_the_end_is_appended() {
        Item item = table.item(Map.of("a", list(text("one"), text("two"), text("three"))));

        assertThat(item.after(list.at(1).set("hello")))
                .isEqualTo(Map.of("a", list(text("one"), text("hello"), text("three"))));
        assertThat(item.after(list.at(7).set("four")))
                .isEqualTo(Map.of("a", list(text("one"), text("hello"), text("three"), text("four"))));
    }

    @Test
    void u42_several_beyond_the_end_are_appended_in_the_order_of_their_indexes() {
        Item item = table.item(Map.of("a", list(text("1"), text("2"), text("3"), text("4"))));

        assertThat(item.after(list.at(84)
                        .set("a1")
                        .and(list.at(37).set("a2"))
                        .and(list.at(17).set("a3"))
                        .and(list.at(50).set("a4"))))
                .isEqualTo(Map.of(
                        "a",
                        list(
                                text("1"),
                                text("2"),
                                text("3"),
                                text("4"),
                                text("a3"),
                                text("a2"),
                                text("a4"),
                                text("a1"))));
    }

    @Test
    void u46_removing_beyond_the_end_changes_nothing() {
        Map<String, AttributeValue> attributes = Map.of("a", list(number(4), number(5), number(6)));

        assertThat(table.item(attributes).after(list.at(17).remove())).isEqualTo(attributes);
    }

    @Test
    void u47_indexes_are_positions_before_the_update() {
        Map<String, AttributeValue> before =
                Map.of("a", list(number(2), number(3), number(4), number(5), number(6), number(7)));
        Map<String, AttributeValue> after = Map.of("a", list(number(2), number(4), text("17"), number(6), number(7)));

        assertThat(table.item(before).after(list.at(1).remove().and(list.at(3).set("17"))))
                .isEqualTo(after);
        assertThat(table.item(before).after(list.at(3).set("17").and(list.at(1).remove())))
                .isEqualTo(after);
    }
}
