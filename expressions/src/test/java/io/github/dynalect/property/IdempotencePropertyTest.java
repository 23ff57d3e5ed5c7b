package io.github.dynalect.property;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An update that says of itself that it can be done twice, can be. */
class IdempotencePropertyTest {
    @Test
    void what_is_idempotent_changes_nothing_the_second_time() {
        Share idempotent = new Share();
        Property.of(Kind.UPDATE)
                .holds(
                        Run.of(20_000),
                        trial -> idempotent.counted(trial.tree().isIdempotent())
                                ? changed(trial.tree(), trial.items().one())
                                : Option.none());
        idempotent.isBetween(20, 80);
    }

    private static Option<String> changed(UpdateAction<Object> update, Map<String, AttributeValue> item) {
        Either<UpdateFault, Map<String, AttributeValue>> once = Evaluator.apply(update, item);
        return once.toOption()
                .filter(after ->
                        !Evaluator.apply(update, after).map(Items::canonical).contains(Items.canonical(after)))
                .map(after -> "the second time gives " + Evaluator.apply(update, after));
    }
}
