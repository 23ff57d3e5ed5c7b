package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;

/** An expression that can be written: with placeholders for DynamoDB, or with names and types for people. */
@FunctionalInterface
interface Phrase {
    /** For the text of a usual expression, so that it need not be moved while it grows. */
    int ROOM = 128;

    /** For that of a single test, or of a key. */
    int LITTLE = 48;

    StringBuilder write(Placeholders placeholders);

    static Phrase of(KeyCondition<?> key) {
        return placeholders -> key.match(new KeyConditionWriter(new StringBuilder(LITTLE), placeholders));
    }

    static Phrase of(Condition<?> condition) {
        boolean joined = condition instanceof Condition.And || condition instanceof Condition.Or;
        int room = joined ? ROOM : LITTLE;
        return placeholders -> condition.match(new ConditionWriter(new StringBuilder(room), placeholders));
    }

    static Phrase of(UpdateAction<?> update) {
        return placeholders -> new UpdateWriter(new StringBuilder(ROOM), placeholders).write(update);
    }

    static Phrase of(Projection<?> projection) {
        return placeholders -> {
            StringBuilder text = new StringBuilder(ROOM);
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
