package io.github.dynalect.benchmarks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.codec.Codecs;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The opponents of the start store and read the same. */
class VisitTest {
    private final Map<String, AttributeValue> item = Visit_.SCHEMA.encode(Visit.first());

    @Test
    void a_visit_is_stored_alike_by_all_but_for_its_time() {
        assertThat(item).hasSize(10).isEqualTo(stored(VisitByHand.encode(Visit.first())));
        assertThat(withTimeOf(item, VisitBean.SCHEMA.itemToMap(VisitBean.first(), true)))
                .isEqualTo(item);
        assertThat(withTimeOf(item, VisitStatic.SCHEMA.itemToMap(VisitBean.first(), true)))
                .isEqualTo(item);
        assertThat(withTimeOf(item, VisitImmutable.SCHEMA.itemToMap(VisitImmutable.first(), true)))
                .isEqualTo(item);
    }

    @Test
    void a_visit_is_read_whole_by_all() {
        assertThat(Visit_.SCHEMA.decode(item).get()).isEqualTo(Visit.first());
        assertThat(VisitByHand.decode(item)).isEqualTo(Visit.first());
        assertThat(VisitBean.SCHEMA.mapToItem(item)).usingRecursiveComparison().isEqualTo(VisitBean.first());
        assertThat(VisitStatic.SCHEMA.mapToItem(item))
                .usingRecursiveComparison()
                .isEqualTo(VisitBean.first());
        assertThat(VisitImmutable.SCHEMA.mapToItem(item)).isEqualTo(VisitImmutable.first());
    }

    private static Map<String, AttributeValue> withTimeOf(
            Map<String, AttributeValue> other, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> stored = stored(item);
        stored.replace("since", other.get("since"));
        return stored;
    }

    /** An item as DynamoDB has it: to it, a set has no order. */
    private static Map<String, AttributeValue> stored(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> stored = new TreeMap<>();
        item.forEach((name, value) -> stored.put(name, Codecs.raw().encode(value)));
        return stored;
    }
}
