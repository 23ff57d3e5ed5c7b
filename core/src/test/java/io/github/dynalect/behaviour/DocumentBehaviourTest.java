package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Places inside documents that are set and removed. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentBehaviourTest {
    private final UntypedAttribute<Sample> a = attr("a");
    private final UntypedAttribute<Sample> b = attr("b");
    private final UntypedAttribute<Sample> c = attr("c");

    private final Samples samples;

    DocumentBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    @Test
    void u39_a_member_is_changed_or_added_alone() {
        Item item = samples.item(Map.of("a", map(Map.of("b", number(3), "c", number(4))), "d", number(5)));

        assertThat(item.after(item.update().set(a.key("c"), number(7))))
                .isEqualTo(Map.of("a", map(Map.of("b", number(3), "c", number(7))), "d", number(5)));
        assertThat(item.after(item.update().set(a.key("d"), number(3))))
                .isEqualTo(Map.of("a", map(Map.of("b", number(3), "c", number(7), "d", number(3))), "d", number(5)));
    }

    @Test
    void u43_a_document_is_replaced_by_a_number() {
        Item item = samples.item(Map.of("a", map(Map.of("b", number(3), "c", map(Map.of("one", number(1)))))));

        assertThat(item.after(item.update().set(a.key("c"), number(7))))
                .isEqualTo(Map.of("a", map(Map.of("b", number(3), "c", number(7)))));
    }

    @Test
    void u44_places_deep_inside_are_written_and_read() {
        UntypedAttribute<Sample> deep = a.key("c").at(1).key("x").key("y").at(1);
        Item item = samples.item(Map.of("a", map(Map.of("c", hiAnd(Map.of("x", y(3, 5, 7)))))));
        AttributeValue changed = hiAnd(Map.of("x", y(3, 9, 7)));

        assertThat(item.after(item.update().set(deep, number(9)))).isEqualTo(Map.of("a", map(Map.of("c", changed))));
        assertThat(item.after(item.update().set(a.key("z"), deep)))
                .isEqualTo(Map.of("a", map(Map.of("c", changed, "z", number(9)))));
    }

    @Test
    void u45_places_deep_inside_are_removed() {
        UntypedAttribute<Sample> second = a.key("c").at(1);
        Item item = samples.item(Map.of("a", map(Map.of("c", hiAnd(Map.of("x", y(3, 5, 7), "q", number(2)))))));

        assertThat(item.after(
                        item.update().remove(second.key("x").key("y").at(1)).remove(second.key("q"))))
                .isEqualTo(Map.of("a", map(Map.of("c", hiAnd(Map.of("x", y(3, 7)))))));
    }

    private static AttributeValue hiAnd(Map<String, AttributeValue> second) {
        return list(text("hi"), map(second));
    }

    private static AttributeValue y(long... numbers) {
        AttributeValue[] elements = new AttributeValue[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            elements[i] = number(numbers[i]);
        }
        return map(Map.of("y", list(elements)));
    }

    @Test
    void u49_a_place_in_what_is_no_container_of_its_kind_is_invalid() {
        Item item = samples.item(Map.of("a", text("hello"), "b", list(text("hi"))));

        item.invalid(
                item.update().set(a.key("c"), number(7)),
                item.update().set(b.key("c"), number(7)),
                item.update().set(c.key("c"), number(7)),
                item.update().remove(a.key("c")),
                item.update().remove(c.key("c")),
                item.update().set(a.at(0), number(7)),
                item.update().remove(attr("b2").at(0)));
    }

    @Test
    void u51_a_place_in_a_missing_item_cannot_be_set() {
        Item missing = samples.missing();

        missing.missed(missing.update().set(c.key("c"), number(7)));
        missing.invalid(missing.upsert().set(c.key("c"), number(7)));
    }

    @Test
    void u55_several_places_change_at_once() {
        Item item = samples.item(Map.of(
                "a", map(Map.of("b", number(1), "c", map(Map.of("d", text("cat"))), "x", number(2))),
                "b", map(Map.of("x", number(3), "y", number(4)))));

        assertThat(item.after(item.update()
                        .set(a.key("b"), number(10))
                        .set(a.key("c").key("d"), text("dog"))
                        .set(b.key("x"), number(17))
                        .remove(a.key("x"))
                        .remove(b.key("y"))))
                .isEqualTo(Map.of(
                        "a", map(Map.of("b", number(10), "c", map(Map.of("d", text("dog"))))),
                        "b", map(Map.of("x", number(17)))));
    }
}
