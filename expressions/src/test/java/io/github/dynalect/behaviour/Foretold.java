package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.evaluate.UpdateFault;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.render.UpdateExpressions;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the evaluator says of an update, for comparison with what the server does. */
record Foretold(boolean happens, Either<UpdateFault, Option<Map<String, AttributeValue>>> after) {
    static Foretold of(
            UpdateExpressions<?> expressions,
            Map<String, AttributeValue> key,
            Option<Map<String, AttributeValue>> before) {
        return new Foretold(
                Evaluator.test(expressions.condition(), before.getOrElse(Map.of())),
                before.fold(
                        () -> Evaluator.create(expressions.update(), key(key)),
                        item -> Evaluator.apply(expressions.update(), item).map(Option::some)));
    }

    private static Key<Object> key(Map<String, AttributeValue> attributes) {
        return new Key<>(HashMap.ofAll(attributes).toVector().map(each -> new KeyValue(each._1(), each._2())));
    }

    void assertAnswer(boolean happened, Option<Map<String, AttributeValue>> stored) {
        assertThat(happens).as("the condition in memory").isEqualTo(happened);
        // Where only something is taken away, the service creates no item; DynamoDB Local does.
        if (happened && !createsNothing()) {
            assertThat(after.map(item -> item.map(Values::canonical)))
                    .as("the item in memory")
                    .isEqualTo(Either.right(stored.map(Values::canonical)));
        }
    }

    void assertRefusal(DynamoDbException refusal) {
        String message = refusal.awsErrorDetails().errorMessage();
        if (!createsNothing() && !isOfTheTable(message)) {
            assertThat(happens).as("the condition in memory").isTrue();
            assertThat(after.mapLeft(fault -> LocalWords.of(fault.kind())))
                    .as("the fault in memory")
                    .isEqualTo(Either.left(message));
        }
    }

    /** Which attributes are the keys of the table and its indexes is nothing that the evaluator could know. */
    private static boolean isOfTheTable(String message) {
        return message.contains("part of the key") || message.contains("Index Key");
    }

    private boolean createsNothing() {
        return after.exists(Option::isEmpty);
    }
}
