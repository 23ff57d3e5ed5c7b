package io.github.dynalect.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in memory, and what the evaluator is to say of it. Each answer leaves the item as it was. */
record Asked(Map<String, AttributeValue> item) {
    void holds(Condition<?>... conditions) {
        for (Condition<?> condition : conditions) {
            assertThat(Evaluator.test(condition, item)).as("%s", condition).isTrue();
        }
    }

    void fails(Condition<?>... conditions) {
        for (Condition<?> condition : conditions) {
            assertThat(Evaluator.test(condition, item)).as("%s", condition).isFalse();
        }
    }

    void becomes(UpdateAction<?> update, Map<String, AttributeValue> after) {
        Map<String, AttributeValue> before = new HashMap<>(item);

        assertThat(Evaluator.apply(update, item)).as("%s", update).isEqualTo(Either.right(after));
        assertThat(item).isEqualTo(before);
    }

    void stays(UpdateAction<?>... updates) {
        for (UpdateAction<?> update : updates) {
            becomes(update, item);
        }
    }

    void refuses(UpdateFault.Kind kind, UpdateAction<?>... updates) {
        for (UpdateAction<?> update : updates) {
            assertThat(Evaluator.apply(update, item))
                    .as("%s", update)
                    .isEqualTo(
                            Either.left(new UpdateFault(kind, update.targets().headOption())));
        }
    }

    /** The fault of an update whose first action is not the one at fault, or of the item as a whole. */
    void refuses(UpdateFault fault, UpdateAction<?> update) {
        assertThat(Evaluator.apply(update, item)).as("%s", update).isEqualTo(Either.left(fault));
    }
}
