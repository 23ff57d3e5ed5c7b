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
import io.github.dynalect.path.Path;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists that are made of others, and their elements. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListBehaviourTest {
    private final ListAttribute<Sample, String, StringAttribute<Sample>> list = listOfTexts("a");
    private final ListAttribute<Sample, String, StringAttribute<Sample>> other = listOfTexts("b");
    private final ListAttribute<Sample, String, StringAttribute<Sample>> joined = listOfTexts("c");

    private final Samples samples;

    ListBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    private static ListAttribute<Sample, String, StringAttribute<Sample>> listOfTexts(String name) {
        return Attributes.list(Path.of(name), Codecs.string(), Attributes::string);
    }

    @Test
    void u08_a_list_is_put_behind_given_elements() {
        Item item = samples.item(Map.of("a", list(text("2"), text("4"))));

        assertThat(item.after(item.update().set(joined, list.precededBy(List.of("1", "3")))))
                .isEqualTo(
                        Map.of("a", list(text("2"), text("4")), "c", list(text("1"), text("3"), text("2"), text("4"))));
    }

    @Test
    void u18_elements_are_appended_and_prepended() {
        Item item = samples.item(Map.of("a", list(text("hi"), number(2))));

        assertThat(item.after(item.update().append(list, "4")))
                .isEqualTo(Map.of("a", list(text("hi"), number(2), text("4"))));
        assertThat(item.after(item.update().prepend(list, "dog")))
                .isEqualTo(Map.of("a", list(text("dog"), text("hi"), number(2), text("4"))));
    }

    @Test
    void u19_two_lists_of_the_item_are_joined() {
        Item item = samples.item(Map.of("a", list(text("1")), "b", list(text("2"), text("3"))));

        assertThat(item.after(item.update().set(joined, list.followedBy(other))))
                .isEqualTo(Map.of(
                        "a", list(text("1")),
                        "b", list(text("2"), text("3")),
                        "c", list(text("1"), text("2"), text("3"))));
    }

    @Test
    void u20_nothing_is_appended_to_what_is_no_list() {
        List<AttributeValue> others =
                List.of(number(7), text("hello"), texts("x"), map(Map.of("x", number(1))), binary("x"));
        Item bare = samples.item(Map.of());
        Item missing = samples.missing();

        for (AttributeValue value : others) {
            Item item = samples.item(Map.of("b", value));
            item.invalid(
                    item.update().set(list, other.followedBy(List.of("x"))),
                    item.update().append(other, "x"));
        }
        bare.invalid(
                bare.update().set(list, other.followedBy(List.of("x"))),
                bare.update().append(other, "x"));
        missing.missed(missing.update().set(list, other.followedBy(List.of("x"))));
        missing.invalid(missing.upsert().set(list, other.followedBy(List.of("x"))));
    }

    @Test
    void u21_an_empty_list_is_one() {
        Item item = samples.item(Map.of("b", list()));

        assertThat(item.after(item.update().set(list, other.followedBy(List.of("x")))))
                .isEqualTo(Map.of("a", list(text("x")), "b", list()));
    }

    @Test
    void u24_a_list_that_is_missing_may_begin_as_another() {
        Item item = samples.item(Map.of());
        Item missing = samples.missing();

        assertThat(item.after(
                        item.update().set(list, list.orElse(List.of("a", "b")).followedBy(List.of("cat")))))
                .isEqualTo(Map.of("a", list(text("a"), text("b"), text("cat"))));
        assertThat(item.after(
                        item.update().set(list, list.orElse(List.of("a", "b")).followedBy(List.of("cat")))))
                .isEqualTo(Map.of("a", list(text("a"), text("b"), text("cat"), text("cat"))));
        assertThat(item.after(item.update().appendOrCreate(list, "dog").prependOrCreate(other, "pig")))
                .isEqualTo(Map.of(
                        "a", list(text("a"), text("b"), text("cat"), text("cat"), text("dog")),
                        "b", list(text("pig"))));
        missing.missed(missing.update().appendOrCreate(list, "dog"));
        assertThat(missing.after(missing.upsert().appendOrCreate(list, "dog")))
                .isEqualTo(Map.of("a", list(text("dog"))));
    }

    @Test
    void u40_u41_an_element_is_replaced_and_one_beyond_the_end_is_appended() {
        Item item = samples.item(Map.of("a", list(text("one"), text("two"), text("three"))));

        assertThat(item.after(item.update().set(list.at(1), "hello")))
                .isEqualTo(Map.of("a", list(text("one"), text("hello"), text("three"))));
        assertThat(item.after(item.update().set(list.at(7), "four")))
                .isEqualTo(Map.of("a", list(text("one"), text("hello"), text("three"), text("four"))));
    }

    @Test
    void u42_several_beyond_the_end_are_appended_in_the_order_of_their_indexes() {
        Item item = samples.item(Map.of("a", list(text("1"), text("2"), text("3"), text("4"))));
        AttributeValue after =
                list(text("1"), text("2"), text("3"), text("4"), text("a3"), text("a2"), text("a4"), text("a1"));

        assertThat(item.after(item.update()
                        .set(list.at(84), "a1")
                        .set(list.at(37), "a2")
                        .set(list.at(17), "a3")
                        .set(list.at(50), "a4")))
                .isEqualTo(Map.of("a", after));
    }

    @Test
    void u47_indexes_are_positions_before_the_update() {
        Map<String, AttributeValue> before =
                Map.of("a", list(number(2), number(3), number(4), number(5), number(6), number(7)));
        Map<String, AttributeValue> after = Map.of("a", list(number(2), number(4), text("17"), number(6), number(7)));
        Item item = samples.item(before);
        Item another = samples.item(before);

        assertThat(item.after(item.update().remove(list.at(1)).set(list.at(3), "17")))
                .isEqualTo(after);
        assertThat(another.after(another.update().set(list.at(3), "17").remove(list.at(1))))
                .isEqualTo(after);
    }
}
