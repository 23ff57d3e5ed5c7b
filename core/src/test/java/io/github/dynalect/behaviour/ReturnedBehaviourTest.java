package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.operation.Done;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What writes return: nothing, the item before or after, or the new values of what they change. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnedBehaviourTest {
    private static final Map<String, AttributeValue> BEFORE = Map.of("a", text("hi"), "b", text("dog"));

    private final StringAttribute<Sample> a = Attributes.string("a");
    private final StringAttribute<Sample> b = Attributes.string("b");
    private final StringAttribute<Sample> c = Attributes.string("c");
    private final NumberAttribute<Sample, Integer> count = Attributes.integer("a");
    private final UntypedAttribute<Sample> document = attr("a");

    private final DynamoDbClient client;
    private final Samples samples;
    private final Table<Sample> table;

    ReturnedBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String name) {
        this.client = client;
        this.samples = Samples.in(client, name);
        this.table = samples.table();
    }

    @Test
    void r01_a_write_that_returns_nothing_is_answered_without_attributes() {
        Item item = samples.item(BEFORE);
        var update = item.update().set(b, "cat").returningNothing();
        var put = table.put(item.sample(Map.of()));
        var delete = table.delete(item.key());

        assertThat(update.execute()).isEqualTo(Done.DONE);
        assertThat(item.read()).contains(item.sample(Map.of("a", text("hi"), "b", text("cat"))));
        assertThat(client.updateItem(update.request()).hasAttributes()).isFalse();
        assertThat(client.putItem(put.request()).hasAttributes()).isFalse();
        assertThat(client.deleteItem(delete.request()).hasAttributes()).isFalse();
    }

    @Test
    void r02_the_old_item_is_returned_whole() {
        Item item = samples.item(BEFORE);
        Sample before = item.sample(BEFORE);
        Sample after = item.sample(Map.of("a", text("hi"), "b", text("cat")));
        Sample put = item.sample(Map.of("c", text("new")));

        assertThat(item.update().set(b, "cat").returningOld().execute()).isEqualTo(before);
        assertThat(table.put(put).returningOld().execute()).isEqualTo(Option.some(after));
        assertThat(item.upsert().set(c, "newer").returningOld().execute()).isEqualTo(Option.some(put));
        assertThat(table.delete(item.key()).returningOld().execute())
                .isEqualTo(Option.some(item.sample(Map.of("c", text("newer")))));
    }

    @Test
    void r03_where_nothing_was_no_old_item_is_returned() {
        Item missing = samples.missing();
        Item another = samples.missing();

        missing.missed(missing.update().set(b, "cat").returningOld());
        assertThat(table.delete(missing.key()).returningOld().execute()).isEqualTo(Option.none());
        assertThat(table.put(missing.sample(BEFORE)).returningOld().execute()).isEqualTo(Option.none());
        assertThat(another.upsert().set(b, "cat").returningOld().execute()).isEqualTo(Option.none());
        assertThat(another.read()).contains(another.sample(Map.of("b", text("cat"))));
    }

    @Test
    void r08_r20_the_new_item_is_returned_whole() {
        Item item = samples.item(BEFORE);

        assertThat(item.update().set(b, "cat").execute())
                .isEqualTo(item.sample(Map.of("a", text("hi"), "b", text("cat"))));
        assertThat(item.update().remove(a).set(b, "mouse").execute())
                .isEqualTo(item.sample(Map.of("b", text("mouse"))));
    }

    @Test
    void r10_the_new_values_are_those_asked_for_and_never_the_key_also_of_an_item_just_created() {
        Item item = samples.item(BEFORE);
        Item missing = samples.missing();
        var creation = missing.upsert().set(b, "1").set(c, "2").returning(c);

        assertThat(item.update().set(b, "1").set(c, "2").returning(b, c).execute())
                .isEqualTo(Tuple.of(Option.some("1"), Option.some("2")));
        assertThat(creation.execute()).isEqualTo(Option.some("2"));
        assertThat(table.delete(missing.key()).returningOld().execute())
                .isEqualTo(Option.some(missing.sample(Map.of("b", text("1"), "c", text("2")))));
        assertThat(client.updateItem(creation.request()).attributes())
                .isEqualTo(Map.of("b", text("1"), "c", text("2")));
    }

    @Test
    void r11_r12_a_removed_attribute_has_no_new_value_and_a_counter_has() {
        Item item = samples.item(Map.of("a", number(1), "b", text("dog")));

        assertThat(item.update().remove(b).returning(b).execute()).isEqualTo(Option.none());
        assertThat(item.update().set(count, count.plus(1)).returning(count).execute())
                .isEqualTo(Option.some(2));
        assertThat(item.read()).contains(item.sample(Map.of("a", number(2))));
    }

    @Test
    void r15_a_member_of_a_document_has_a_new_value_and_an_element_of_a_list_is_not_asked_for() {
        Item item = samples.item(Map.of("a", map(Map.of("b", text("hi"), "c", list(number(1), number(2))))));
        var update = item.update().set(document.key("c").at(1), number(8)).set(document.key("b"), text("dog"));

        assertThat(update.returning(document.key("b")).execute()).isEqualTo(Option.some(text("dog")));
        assertRefused(Rule.RETURNED, () -> update.returning(document.key("c").at(1)));
        assertThat(item.read())
                .contains(item.sample(Map.of("a", map(Map.of("b", text("dog"), "c", list(number(1), number(8)))))));
    }

    @Test
    void r17_a_member_that_is_new_has_a_new_value() {
        Item item = samples.item(Map.of("a", map(Map.of())));

        assertThat(item.update()
                        .set(document.key("x1"), number(8))
                        .returning(document.key("x1"))
                        .execute())
                .isEqualTo(Option.some(number(8)));
    }

    @Test
    void r18_r19_where_an_element_lands_is_told_by_the_item_only() {
        UntypedAttribute<Sample> elements = document.key("c");
        Item item = samples.item(Map.of("a", map(Map.of("c", list(number(1), number(3))))));
        var append = item.update().set(elements.at(100), number(70));
        var remove = item.update().remove(elements.at(1));

        assertRefused(Rule.RETURNED, () -> append.returning(elements.at(100)));
        assertRefused(Rule.RETURNED, () -> append.returning(elements));
        assertRefused(Rule.RETURNED, () -> remove.returning(elements.at(1)));
        assertThat(item.after(append)).isEqualTo(Map.of("a", map(Map.of("c", list(number(1), number(3), number(70))))));
        assertThat(item.after(remove)).isEqualTo(Map.of("a", map(Map.of("c", list(number(1), number(70))))));
    }
}
