package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Numbers that are computed from others, and counters. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberBehaviourTest {
    private final NumberAttribute<Sample, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Sample, Integer> b = Attributes.integer("b");
    private final NumberAttribute<Sample, Integer> n = Attributes.integer("n");
    private final NumberAttribute<Sample, Integer> nn = Attributes.integer("nn");

    private final Samples samples;

    NumberBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    @Test
    void u07_a_number_is_subtracted_from_a_given_one() {
        Item item = samples.item(Map.of("n", number(2)));

        assertThat(item.after(item.update().set(nn, n.subtractedFrom(7))))
                .isEqualTo(Map.of("n", number(2), "nn", number(5)));
    }

    @Test
    void u15_given_numbers_are_computed_too() {
        Item item = samples.item(Map.of());

        assertThat(item.after(item.update().set(attr("b"), Given.number(4).plus(Given.number(3)))))
                .isEqualTo(Map.of("b", number(7)));
        assertThat(item.after(item.update().set(attr("b"), Given.number(5).minus(Given.number(2)))))
                .isEqualTo(Map.of("b", number(3)));
    }

    @Test
    void u16_numbers_are_added_and_subtracted_on_either_side() {
        Item item = samples.item(Map.of("a", number(2), "b", number(10)));

        assertThat(item.after(item.update().set(a, a.plus(3)))).isEqualTo(Map.of("a", number(5), "b", number(10)));
        assertThat(item.after(item.update().set(attr("a"), Given.number(4).plus(a))))
                .isEqualTo(Map.of("a", number(9), "b", number(10)));
        assertThat(item.after(item.update().set(a, b.plus(a)))).isEqualTo(Map.of("a", number(19), "b", number(10)));
        assertThat(item.after(item.update().set(a, a.minus(b)))).isEqualTo(Map.of("a", number(9), "b", number(10)));
    }

    @Test
    void u17_text_is_no_number_given_or_stored() {
        Item item = samples.item(Map.of("a", text("x")));

        item.invalid(item.update().set(n, a.plus(1)));
        assertRefused(Rule.OPERAND_NUMBER, () -> Given.string("x").plus(Given.number(1)));
        assertRefused(Rule.OPERAND_NUMBER, () -> Given.number(1).minus(Given.string("x")));
    }

    @Test
    void u26_u27_a_missing_number_counts_as_another_only_if_that_is_said() {
        Item item = samples.item(Map.of());
        Item missing = samples.missing();

        item.invalid(item.update().set(b, b.plus(7)));
        assertThat(item.after(item.update().set(b, b.orElse(0).plus(5)))).isEqualTo(Map.of("b", number(5)));
        missing.missed(
                missing.update().set(b, b.plus(7)),
                missing.update().set(b, b.orElse(0).plus(5)));
        missing.invalid(missing.upsert().set(b, b.plus(7)));
        assertThat(missing.after(missing.upsert().set(b, b.orElse(0).plus(5)))).isEqualTo(Map.of("b", number(5)));
    }

    @Test
    void u28_u29_add_counts_from_nothing_too() {
        Item item = samples.item(Map.of("a", number(3)));
        Item other = samples.item(Map.of("a", text("hello")));
        Item missing = samples.missing();

        assertThat(item.after(item.update().add(a, 4))).isEqualTo(Map.of("a", number(7)));
        assertThat(other.after(other.update().add(b, 7))).isEqualTo(Map.of("a", text("hello"), "b", number(7)));
        assertThat(other.after(other.update().add(b, -8))).isEqualTo(Map.of("a", text("hello"), "b", number(-1)));
        missing.missed(missing.update().add(b, 7));
        assertThat(missing.after(missing.upsert().add(b, 7))).isEqualTo(Map.of("b", number(7)));
    }

    @Test
    void u30_a_number_is_not_added_to_text() {
        Item item = samples.item(Map.of("b", text("hi")));

        item.invalid(item.update().add(b, 1));
    }
}
