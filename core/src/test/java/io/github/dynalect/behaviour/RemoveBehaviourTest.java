package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.Sample_.attr;
import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes and places inside them that are removed, be they there or not. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoveBehaviourTest {
    private final UntypedAttribute<Sample> a = attr("a");
    private final UntypedAttribute<Sample> b = attr("b");
    private final UntypedAttribute<Sample> c = attr("c");
    private final UntypedAttribute<Sample> x = attr("x");
    private final SetAttribute<Sample, String> labels = Attributes.stringSet("labels");

    private final Samples samples;

    RemoveBehaviourTest(DynamoDbClient client, @FreshTable(partitionKey = "p") String table) {
        this.samples = Samples.in(client, table);
    }

    @Test
    void u10_u11_remove_takes_away_what_is_there_if_anything() {
        Item item = samples.item(Map.of("a", text("hello"), "b", text("hi")));
        Item bare = samples.item(Map.of());

        assertThat(item.after(item.update().remove(a))).isEqualTo(Map.of("b", text("hi")));
        assertThat(item.after(item.update().remove(a))).isEqualTo(Map.of("b", text("hi")));
        assertThat(bare.after(bare.update().remove(a))).isEqualTo(Map.of());
    }

    @Test
    void u46_removing_beyond_the_end_of_a_list_changes_nothing() {
        Map<String, AttributeValue> attributes = Map.of("a", list(number(4), number(5), number(6)));
        Item item = samples.item(attributes);

        assertThat(item.after(item.update().remove(a.at(17)))).isEqualTo(attributes);
    }

    @Test
    void u48_documents_and_lists_stay_when_their_last_member_is_removed() {
        Item document = samples.item(Map.of("a", map(Map.of("b", number(1)))));
        Item list = samples.item(Map.of("a", list(number(1))));

        assertThat(document.after(document.update().remove(a.key("b")))).isEqualTo(Map.of("a", map(Map.of())));
        assertThat(list.after(list.update().remove(a.at(0)))).isEqualTo(Map.of("a", list()));
    }

    @Test
    void u50_removing_what_its_container_lacks_changes_nothing() {
        Map<String, AttributeValue> attributes = Map.of("a", map(Map.of("x", number(3))), "b", list(text("hi")));
        Item item = samples.item(attributes);

        assertThat(item.after(item.update().remove(a.key("y")))).isEqualTo(attributes);
        assertThat(item.after(item.update().remove(b.at(7)))).isEqualTo(attributes);
        assertThat(item.after(item.update().remove(c))).isEqualTo(attributes);
    }

    @Test
    void u52_u53_r09_removing_from_a_missing_item_makes_none_so_an_upsert_does_more() {
        Item missing = samples.missing();

        missing.missed(
                missing.update().remove(x.key("y")),
                missing.update().remove(x.at(0)),
                missing.update().remove(a),
                missing.update().remove(a).returningOld(),
                missing.update().remove(a).returning(a),
                missing.update().remove(a).returningNothing());
        // The service would make no item, and tell none; DynamoDB Local would make one of the key alone.
        assertRefused(Rule.UPSERT_INCOMPLETE, missing.upsert().remove(a)::execute);
        assertRefused(Rule.UPSERT_INCOMPLETE, missing.upsert().remove(x.key("y"))::request);
        assertRefused(Rule.UPSERT_INCOMPLETE, missing.upsert().set(labels, Set.of())::execute);
        assertRefused(
                Rule.UPSERT_INCOMPLETE, missing.upsert().delete(labels, "x").returningNothing()::execute);
        assertThat(missing.read()).isEmpty();
        assertThat(missing.after(missing.upsert().remove(a).set(b, text("new"))))
                .isEqualTo(Map.of("b", text("new")));
    }
}
