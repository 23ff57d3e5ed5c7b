package io.github.dynalect.property;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Trees that are filled up with operators, to find out how many they had. */
final class Padding {
    private static final Literal<Object> ONE = new Literal<>(AttributeValue.fromN("1"));
    private static final Condition<Object> SIMPLE =
            new Condition.Comparison<>(new Stored<>(Path.of("a")), Comparator.EQ, ONE);
    /** In no other tree. */
    private static final Path ELSEWHERE = Path.of("elsewhere");

    private Padding() {}

    /** The condition, joined with others that have so many operators, joints included. */
    static Condition<Object> padded(Condition<Object> condition, int operators) {
        // A comparison and its joint are two operators; NOT is one.
        Vector<Condition<Object>> others = Vector.fill(operators / 2, SIMPLE);
        Vector<Condition<Object>> uneven = operators % 2 == 0 ? others : others.update(0, new Condition.Not<>(SIMPLE));
        return Condition.allOf(uneven.prepend(condition));
    }

    /** The update, and one of another place that has so many operators. */
    static UpdateAction<Object> padded(UpdateAction<Object> update, int operators) {
        SetValue.Term<Object> nested = ONE;
        for (int i = 0; i < operators; i++) {
            nested = new SetValue.IfNotExists<>(ELSEWHERE, nested);
        }
        return update.and(new UpdateAction.Set<>(ELSEWHERE, nested));
    }
}
