package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whole attributes that are set, to a given value or to one of the item. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetBehaviourTest {
    private final StringAttribute<Sample> a = Attributes.string("a");
    private final StringAttribute<Sample> b = Attributes.string("b");
    private final StringAttribute<Sample> c = Attributes.string("c");
    private final StringAttribute<Sample> z = Attributes.string("z");
    private final NumberAttribute<Sample, Integer> n = Attributes.integer("n");
    private final NumberAttribute<Sample, Integer> x = Attributes.integer("x");
    private final NumberAttribute<Sample, Integer> y = Attributes.integer("y");

    private final Samples samples;

    SetBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    @Test
    void u01_an_update_keeps_the_rest_and_a_put_does_not() {
        Item item = samples.item(Map.of("a", text("hi")));

        assertThat(item.after(item.update().set(b, "hello"))).isEqualTo(Map.of("a", text("hi"), "b", text("hello")));
        assertThat(item.after(samples.table().put(item.sample(Map.of("c", text("new"))))))
                .isEqualTo(Map.of("c", text("new")));
    }

    @Test
    void u02_u03_an_attribute_is_set_to_another_that_must_be_there() {
        Item item = samples.item(Map.of("a", text("hello")));
        Item missing = samples.missing();

        assertThat(item.after(item.update().set(b, a))).isEqualTo(Map.of("a", text("hello"), "b", text("hello")));
        item.invalid(item.update().set(c, z), item.upsert().set(c, z));
        missing.missed(missing.update().set(c, z));
        missing.invalid(missing.upsert().set(c, z));
    }

    @Test
    void u04_an_update_reads_the_item_as_it_was_before() {
        Item item = samples.item(Map.of("a", text("hello")));

        item.invalid(item.update().set(x, 4).set(y, x));
    }

    @Test
    void u05_an_attribute_may_be_set_to_itself_if_it_is_there() {
        Item item = samples.item(Map.of("a", text("hello")));

        assertThat(item.after(item.update().set(a, a))).isEqualTo(Map.of("a", text("hello")));
        item.invalid(item.update().set(z, z));
    }

    @Test
    void u06_an_attribute_is_moved_by_removing_and_reading_it() {
        Item item = samples.item(Map.of("a", text("hello")));

        assertThat(item.after(item.update().remove(a).set(b, a))).isEqualTo(Map.of("b", text("hello")));
    }

    @Test
    void u13_u14_a_name_may_hold_any_characters_and_a_dot_is_one() {
        String any = "3can include any character!.#=";
        Item item = samples.item(Map.of());

        assertThat(item.after(item.update().set(Attributes.string(any), "v"))).isEqualTo(Map.of(any, text("v")));
        assertThat(item.after(item.update().set(Attributes.integer("a.b"), 3)))
                .isEqualTo(Map.of(any, text("v"), "a.b", number(3)));
    }

    @Test
    void u22_what_is_set_if_absent_is_set_once() {
        Item item = samples.item(Map.of());

        assertThat(item.after(item.update().setIfAbsent(x, 2))).isEqualTo(Map.of("x", number(2)));
        assertThat(item.after(item.update().setIfAbsent(x, 3))).isEqualTo(Map.of("x", number(2)));
    }

    @Test
    void u23_u25_the_first_that_is_there_is_taken() {
        Item two = samples.item(Map.of("x", number(2)));
        Item three = samples.item(Map.of("x", number(3)));
        Item bare = samples.item(Map.of());

        assertThat(two.after(two.update().set(y, x.orElse(6)))).isEqualTo(Map.of("x", number(2), "y", number(2)));
        assertThat(three.after(three.update().set(n, y.orElse(x.orElse(4)))))
                .isEqualTo(Map.of("x", number(3), "n", number(3)));
        assertThat(bare.after(bare.update().set(n, y.orElse(x.orElse(4))))).isEqualTo(Map.of("n", number(4)));
    }

    @Test
    void u56_what_is_empty_is_stored_unless_it_is_a_set() {
        Map<String, AttributeValue> empty = Map.of("d", list(), "e", map(Map.of()), "f", text(""), "g", binary(""));
        Item item = samples.item(Map.of());

        assertThat(item.after(item.update()
                        .set(attr("d"), list())
                        .set(attr("e"), map(Map.of()))
                        .set(attr("f"), text(""))
                        .set(attr("g"), binary(""))))
                .isEqualTo(empty);
        assertRefused(Rule.SET_EMPTY, () -> item.update().set(attr("s"), AttributeValue.fromSs(List.of())));
    }

    @Test
    void u57_setting_a_document_does_not_merge_it() {
        Item item = samples.item(Map.of("a", map(Map.of("x", number(1)))));

        assertThat(item.after(item.update().set(attr("a"), map(Map.of("y", number(2))))))
                .isEqualTo(Map.of("a", map(Map.of("y", number(2)))));
    }
}
