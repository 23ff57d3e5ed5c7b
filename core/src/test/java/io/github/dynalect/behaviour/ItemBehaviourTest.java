package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.binaries;
import static io.github.dynalect.behaviour.Values.binary;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.operation.Done;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Which items there can be, and how they come and go. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemBehaviourTest {
    private final Samples samples;
    private final Table<Sample> table;

    ItemBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String name) {
        this.samples = Samples.in(client, name);
        this.table = samples.table();
    }

    @Test
    void i01_i02_an_item_may_consist_of_its_key_from_the_first_or_at_last() {
        Item bare = samples.item(Map.of());
        Item item = samples.item(Map.of("a", text("last")));

        assertThat(bare.read()).isEqualTo(Option.some(new Sample(bare.id(), Map.of())));
        assertThat(item.after(item.update().remove(attr("a")))).isEqualTo(Map.of());
    }

    @Test
    void i03_a_missing_item_is_none_to_read_and_done_to_delete() {
        Item missing = samples.missing();

        assertThat(table.get(missing.key()).execute()).isEqualTo(Option.none());
        assertThat(table.delete(missing.key()).execute()).isEqualTo(Done.DONE);
        assertThat(table.delete(missing.sample(Map.of())).execute()).isEqualTo(Done.DONE);
    }

    @Test
    void i04_any_character_may_stand_in_values_keys_and_names() {
        Map<String, AttributeValue> others = Map.of(
                "nul\0", text("\0"),
                "binary", binary("a\0b"),
                "\0", list(text("x\0")),
                "שלום \uD83D\uDE00 \n\"'", map(Map.of("\0 inside", texts("\0", "\uD83D\uDE00"))));

        for (String id : List.of("\0", "a\0b", "\uD83D\uDE00 \n", "שלום")) {
            Sample sample = new Sample(id, others);
            assertThat(table.put(sample).execute()).isEqualTo(sample);
            assertThat(table.get(Sample_.KEY.key(id)).execute()).isEqualTo(Option.some(sample));
            assertThat(table.update(Sample_.KEY.key(id))
                            .set(attr("nul\0"), number(1))
                            .onlyIf(attr("nul\0").eq(text("\0")))
                            .returning(attr("nul\0"))
                            .execute())
                    .isEqualTo(Option.some(number(1)));
        }
    }

    @Test
    void i05_text_and_binaries_may_be_empty_also_in_sets_but_not_in_keys() {
        Map<String, AttributeValue> others =
                Map.of("text", text(""), "binary", binary(""), "texts", texts("", "a"), "binaries", binaries("", "a"));

        assertThat(samples.item(others).read().map(Sample::others)).isEqualTo(Option.some(others));
        assertRefused(Rule.KEY_EMPTY, () -> Sample_.KEY.key(""));
        assertRefused(Rule.KEY_EMPTY, () -> table.put(new Sample("", Map.of())).execute());
    }

    @Test
    void i06_a_put_drops_the_attributes_that_its_item_lacks() {
        Item item = samples.item(Map.of("a", text("old"), "b", text("old")));

        assertThat(item.after(table.put(item.sample(Map.of("b", text("new"), "c", text("new"))))))
                .isEqualTo(Map.of("b", text("new"), "c", text("new")));
    }

    @Test
    void i07_only_the_size_of_an_item_limits_its_attributes() {
        Map<String, AttributeValue> many = new TreeMap<>();
        for (int i = 0; i < 1000; i++) {
            many.put("attribute" + i, number(i));
        }
        Item missing = samples.missing();

        assertThat(samples.item(many).read().map(Sample::others)).isEqualTo(Option.some(many));
        assertRefused(Rule.ITEM_SIZE, table.put(missing.sample(Map.of("a", text("x".repeat(400 * 1024)))))::execute);
        assertThat(missing.read()).isEmpty();
    }

    @Test
    void i08_a_table_that_cannot_be_is_invalid_and_one_that_is_not_there_is_not_found() {
        Item item = samples.item(Map.of());
        Table<Sample> unknown = table.named("no-table");

        assertRefused(Rule.TABLE_NAME, () -> table.named("no/table"));
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(unknown.get(item.key())::execute);
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(unknown.put(item.sample(Map.of())).ifAbsent()::attempt);
    }
}
