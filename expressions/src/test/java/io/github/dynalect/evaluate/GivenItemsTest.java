package io.github.dynalect.evaluate;

import static io.github.dynalect.behaviour.Values.list;
import static io.github.dynalect.behaviour.Values.map;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.movie.Movie;
import io.github.dynalect.refusal.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** What the evaluator does with the items that it is given, and those that it gives. */
class GivenItemsTest {
    private static final AttributeValue SPELLED = AttributeValue.fromN("1.0");

    private final UntypedAttribute<Movie> a = Attributes.untyped("a");
    private final UntypedAttribute<Movie> b = Attributes.untyped("b");

    @Test
    void what_an_update_does_not_touch_comes_back_as_given_and_what_it_writes_is_canonical() {
        Asked item = new Asked(Map.of("a", SPELLED, "b", map(Map.of("x", SPELLED, "y", SPELLED))));

        item.becomes(b.key("x").set(a), Map.of("a", SPELLED, "b", map(Map.of("x", number(1), "y", SPELLED))));
        item.becomes(b.set(list(SPELLED)), Map.of("a", SPELLED, "b", list(number(1))));
    }

    @Test
    void nothing_given_is_changed_and_nothing_returned_can_be() {
        Map<String, AttributeValue> item = new HashMap<>(Map.of("a", text("x")));
        Map<String, AttributeValue> after = Evaluator.apply(b.set(a), item).get();
        Map<String, AttributeValue> parts = Evaluator.project(Attributes.select(a), item);

        assertThat(item).isEqualTo(Map.of("a", text("x")));
        assertThatThrownBy(after::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(parts::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_item_of_a_response_without_one_is_a_missing_item() {
        Map<String, AttributeValue> item = GetItemResponse.builder().build().item();

        new Asked(item).holds(a.notExists(), a.ne(b));
        new Asked(item).becomes(a.set(number(1)), Map.of("a", number(1)));
    }

    @Test
    void a_value_that_dynamodb_could_not_hold_is_refused_with_its_place() {
        AttributeValue twice = AttributeValue.fromSs(List.of("x", "x"));
        Map<String, AttributeValue> item = Map.of("a", map(Map.of("s", twice)), "b", number(1));

        assertThat(refused(Rule.SET_DUPLICATE, () -> Evaluator.test(a.key("s").exists(), item))
                        .where())
                .isEqualTo("a.s");
        assertThat(refused(Rule.SET_DUPLICATE, () -> Evaluator.apply(b.add(number(1)), item))
                        .where())
                .isEqualTo("a");
        assertThat(Evaluator.test(b.eq(number(1)), item)).isTrue();
    }
}
