package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Members that are put into sets and taken out. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetMembersBehaviourTest {
    private final SetAttribute<Sample, String> animals = Attributes.stringSet("a");
    private final SetAttribute<Sample, Integer> numbers = Attributes.set(Path.of("a"), Codecs.integer());
    private final SetAttribute<Sample, String> others = Attributes.stringSet("b");

    private final Samples samples;

    SetMembersBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    @Test
    void u31_add_unites_sets() {
        Item item = samples.item(Map.of("a", texts("dog", "cat", "mouse")));

        assertThat(item.after(item.update().add(animals, "pig")))
                .isEqualTo(Map.of("a", texts("cat", "dog", "mouse", "pig")));
        assertThat(item.after(item.update().add(animals, "cat", "pig")))
                .isEqualTo(Map.of("a", texts("cat", "dog", "mouse", "pig")));
    }

    @Test
    void u32_add_makes_the_set_and_by_an_upsert_the_item() {
        Item item = samples.item(Map.of());
        Item missing = samples.missing();

        assertThat(item.after(item.update().add(others, "cat"))).isEqualTo(Map.of("b", texts("cat")));
        missing.missed(missing.update().add(others, "cat"));
        assertThat(missing.after(missing.upsert().add(others, "cat"))).isEqualTo(Map.of("b", texts("cat")));
    }

    @Test
    void u33_nothing_is_added_to_a_list() {
        Item item = samples.item(Map.of("a", list(number(1), number(2))));

        assertRefused(Rule.OPERAND_ADD, () -> attr("a").add(list(number(3))));
        item.invalid(item.update().add(numbers, 3), item.update().add(Attributes.integer("a"), 3));
    }

    @Test
    void u34_u35_delete_takes_out_the_members_that_are_there() {
        Item item = samples.item(Map.of("a", texts("dog", "cat", "mouse"), "b", text("hi")));

        assertThat(item.after(item.update().delete(animals, "cat", "mouse")))
                .isEqualTo(Map.of("a", texts("dog"), "b", text("hi")));
        assertThat(item.after(item.update().delete(animals, "pig")))
                .isEqualTo(Map.of("a", texts("dog"), "b", text("hi")));
    }

    @Test
    void u36_u37_the_set_goes_with_its_last_member_and_then_delete_changes_nothing() {
        Item item = samples.item(Map.of("a", texts("dog"), "b", text("hi")));

        assertThat(item.after(item.update().delete(animals, "dog"))).isEqualTo(Map.of("b", text("hi")));
        assertThat(item.after(item.update().delete(animals, "dog"))).isEqualTo(Map.of("b", text("hi")));
    }

    @Test
    void u38_nested_sets_are_added_to() {
        UntypedAttribute<Sample> a = attr("a");
        Item item =
                samples.item(Map.of("a", map(Map.of("d", list(text("e"), text("f"), texts("g")), "i", texts("j")))));

        assertThat(item.after(item.update()
                        .add(Attributes.stringSet(a.key("d").at(2).path()), "l")
                        .with(a.key("i").add(texts("n")))))
                .isEqualTo(Map.of(
                        "a", map(Map.of("d", list(text("e"), text("f"), texts("g", "l")), "i", texts("j", "n")))));
    }
}
