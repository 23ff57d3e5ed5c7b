package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;

/** An expression that can be written: with placeholders for DynamoDB, or with names and types for people. */
@FunctionalInterface
interface Phrase {
    StringBuilder write(Placeholders placeholders);

    static Phrase of(KeyCondition<?> key) {
        return placeholders -> key.match(new KeyConditionWriter(new StringBuilder(), placeholders));
    }

    static Phrase of(Condition<?> condition) {
        return placeholders -> condition.match(new ConditionWriter(new StringBuilder(), placeholders));
    }

    static Phrase of(UpdateAction<?> update) {
        return placeholders -> new UpdateWriter(new StringBuilder(), placeholders).write(update);
    }

    static Phrase of(Projection<?> projection) {
        return placeholders -> {
            StringBuilder text = new StringBuilder();
            OperandWriter paths = new OperandWriter(text, placeholders);
            for (Path path : projection.paths()) {
                text.append(text.isEmpty() ? "" : ", ");
                paths.path(path);
            }
            return text;
        };
    }

    default String readable() {
        return write(new ReadableWords()).toString();
    }
}
