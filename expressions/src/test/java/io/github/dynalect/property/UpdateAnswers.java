package io.github.dynalect.property;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The answers to an update that are as good as the evaluator's: the same item after it, or one of its faults.
 *
 * <p>Where several actions are at fault, the server tells one of them, in an order of its own.
 */
final class UpdateAnswers {
    private UpdateAnswers() {}

    static Set<Either<UpdateFault.Kind, Map<String, AttributeValue>>> of(Trial<UpdateAction<Object>> trial) {
        Either<UpdateFault.Kind, Map<String, AttributeValue>> whole = answer(trial.tree(), trial);
        return whole.isRight()
                ? LinkedHashSet.of(whole)
                : LinkedHashSet.of(whole)
                        .addAll(actions(trial.tree())
                                .map(action -> answer(action, trial))
                                .filter(Either::isLeft));
    }

    private static Either<UpdateFault.Kind, Map<String, AttributeValue>> answer(
            UpdateAction<?> update, Trial<UpdateAction<Object>> trial) {
        return Evaluator.apply(update, trial.items().one()).bimap(UpdateFault::kind, Items::canonical);
    }

    private static Vector<? extends UpdateAction<?>> actions(UpdateAction<Object> update) {
        return update instanceof UpdateAction.All<Object> all ? all.actions() : Vector.of(update);
    }
}
