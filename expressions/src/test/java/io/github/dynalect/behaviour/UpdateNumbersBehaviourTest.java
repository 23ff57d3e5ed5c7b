package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.behaviour.Values.texts;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.Given;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Updates that compute: sums and differences, and the members of sets. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateNumbersBehaviourTest {
    private final NumberAttribute<Movie, Integer> a = Attributes.integer("a");
    private final NumberAttribute<Movie, Integer> b = Attributes.integer("b");
    private final NumberAttribute<Movie, Integer> n = Attributes.integer("n");
    private final NumberAttribute<Movie, Integer> nn = Attributes.integer("nn");
    private final SetAttribute<Movie, String> animals = Attributes.stringSet("a");
    private final SetAttribute<Movie, Integer> setOfA = Attributes.set(Path.of("a"), Codecs.integer());

    private final Table table;

    UpdateNumbersBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.table = new Table(client, table);
    }

    @Test
    void u07_a_number_is_subtracted_from_a_given_one() {
        assertThat(table.item(Map.of("n", number(2))).after(nn.set(n.subtractedFrom(7))))
                .isEqualTo(Map.of("n", number(2), "nn", number(5)));
    }

    @Test
    void u09_key_attributes_are_read(
            DynamoDbClient client,
            @FreshTable(partitionKey = "p", sortKey = "c", sortKeyType = ScalarAttributeType.N) String composite) {
        StringAttribute<Movie> p = Attributes.string("p");
        NumberAttribute<Movie, Integer> c = Attributes.integer("c");
        CompositeKey<Movie, String, Integer, OrderedPartition<Movie, Integer>> key = PrimaryKey.of(p, c);
        UpdateAction<Movie> action = Attributes.<Movie>string("n").set(p).and(nn.set(c.plus(c)));
        Rendered rendered = Renderer.render(UpdateExpressions.update(action));

        assertThat(client.updateItem(update -> update.tableName(composite)
                                .key(key.key("x", 7).toMap())
                                .updateExpression(rendered.update().get())
                                .expressionAttributeNames(rendered.names())
                                .expressionAttributeValues(rendered.values())
                                .returnValues(ReturnValue.ALL_NEW))
                        .attributes())
                .isEqualTo(Map.of("p", text("x"), "c", number(7), "n", text("x"), "nn", number(14)));
    }

    @Test
    void u15_given_numbers_are_computed_too() {
        UntypedAttribute<Movie> any = b.untyped();

        assertThat(table.item(Map.of()).after(any.set(Given.number(4).plus(Given.number(3)))))
                .isEqualTo(Map.of("b", number(7)));
        assertThat(table.item(Map.of()).after(any.set(Given.number(5).minus(Given.number(2)))))
                .isEqualTo(Map.of("b", number(3)));
    }

    @Test
    void u16_numbers_are_added_and_subtracted_on_either_side() {
        Item item = table.item(Map.of("a", number(2), "b", number(10)));

        assertThat(item.after(a.set(a.plus(3)))).containsEntry("a", number(5));
        assertThat(item.after(a.untyped().set(Given.number(4).plus(a.untyped()))))
                .containsEntry("a", number(9));
        assertThat(item.after(a.set(b.plus(a)))).containsEntry("a", number(19));
        assertThat(item.after(a.set(a.minus(b)))).containsEntry("a", number(9));
        assertThat(item.after(a.set(a.minus(1)))).containsEntry("a", number(8));
    }

    @Test
    void u17_text_is_no_number_given_or_stored() {
        table.item(Map.of("a", text("x"))).refuses(n.set(a.plus(1)));
        refused(Rule.OPERAND_NUMBER, () -> Given.string("x").plus(Given.number(1)));
        refused(Rule.OPERAND_NUMBER, () -> Given.number(1).minus(Given.string("x")));
    }

    @Test
    void u26_u27_a_missing_number_counts_as_another_only_if_that_is_said() {
        assertThat(table.item(Map.of()).after(b.set(b.orElse(0).plus(5)))).isEqualTo(Map.of("b", number(5)));
        assertThat(table.missing().after(b.set(b.orElse(0).plus(5)))).isEqualTo(Map.of("b", number(5)));
        table.item(Map.of()).refuses(b.set(b.plus(7)));
        table.missing().refuses(b.set(b.plus(7)));
    }

    @Test
    void u28_u29_add_counts_from_nothing_too() {
        Item item = table.item(Map.of("a", number(3)));

        assertThat(item.after(a.add(4))).isEqualTo(Map.of("a", number(7)));
        assertThat(item.after(b.add(7))).isEqualTo(Map.of("a", number(7), "b", number(7)));
        assertThat(item.after(b.add(-8))).isEqualTo(Map.of("a", number(7), "b", number(-1)));
        assertThat(table.missing().after(b.add(7))).isEqualTo(Map.of("b", number(7)));
    }

    @Test
    void u30_a_number_is_not_added_to_text() {
        table.item(Map.of("b", text("hi"))).refuses(b.add(1));
    }

    @Test
    void u31_u32_add_unites_sets_and_creates_them() {
        Item item = table.item(Map.of("a", texts("dog", "cat", "mouse")));

        assertThat(item.after(animals.add("pig"))).isEqualTo(Map.of("a", texts("cat", "dog", "mouse", "pig")));
        assertThat(item.after(animals.add("cat", "pig"))).isEqualTo(Map.of("a", texts("cat", "dog", "mouse", "pig")));
        assertThat(table.item(Map.of()).after(animals.add("cat"))).isEqualTo(Map.of("a", texts("cat")));
        assertThat(table.missing().after(animals.add("cat"))).isEqualTo(Map.of("a", texts("cat")));
    }

    @Test
    void u33_add_is_for_numbers_and_sets_given_and_stored() {
        refused(Rule.OPERAND_ADD, () -> a.untyped().add(list(number(3))));
        table.item(Map.of("a", list(number(1), number(2)))).refuses(setOfA.add(3), a.add(3));
    }

    @Test
    void u34_u35_u36_u37_delete_takes_members_out_and_an_empty_set_away() {
        Item item = table.item(Map.of("a", texts("dog", "cat", "mouse"), "b", text("hi")));

        assertThat(item.after(animals.delete("cat", "mouse"))).isEqualTo(Map.of("a", texts("dog"), "b", text("hi")));
        assertThat(item.after(animals.delete("pig"))).isEqualTo(Map.of("a", texts("dog"), "b", text("hi")));
        assertThat(item.after(animals.delete("dog"))).isEqualTo(Map.of("b", text("hi")));
        assertThat(item.after(animals.delete("dog"))).isEqualTo(Map.of("b", text("hi")));
    }

    @Test
    void u38_nested_sets_are_added_to() {
        UntypedAttribute<Movie> document = a.untyped();
        Item item = table.item(Map.of("a", map(Map.of("d", list(text("e"), text("f"), texts("g")), "i", texts("j")))));

        assertThat(item.after(document.key("d")
                        .at(2)
                        .add(texts("l"))
                        .and(document.key("i").add(texts("n")))))
                .isEqualTo(Map.of(
                        "a", map(Map.of("d", list(text("e"), text("f"), texts("g", "l")), "i", texts("j", "n")))));
    }

    @Test
    void setting_an_empty_set_leaves_none() {
        Item item = table.item(Map.of("a", texts("cat"), "b", number(1)));

        assertThat(item.after(animals.set(Set.of()))).isEqualTo(Map.of("b", number(1)));
    }
}
