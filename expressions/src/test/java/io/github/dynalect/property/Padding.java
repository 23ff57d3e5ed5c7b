package io.github.dynalect.property;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Trees that are filled up with operators, to find out how many they had. */
final class Padding {
    private static final Literal<Object> ONE = new Literal<>(AttributeValue.fromN("1"));
    private static final Condition<Object> SIMPLE =
            new Condition.Comparison<>(new Stored<>(Path.of("a")), Comparator.EQ, ONE);
    /** In no other tree. */
    private static final Path ELSEWHERE = Path.of("elsewhere");
    /** By the number of their operators. */
    private static final Vector<SetValue.Term<Object>> NESTED = Iterator.<SetValue.Term<Object>>iterate(
                    ONE, inner -> new SetValue.IfNotExists<>(ELSEWHERE, inner))
            .take(Limits.OPERATORS + 1)
            .toVector();

    private Padding() {}

    /** The condition, joined with others that have so many operators, joints included. */
    static Condition<Object> padded(Condition<Object> condition, int operators) {
        // A comparison and its joint are two operators; NOT is one.
        Condition<Object> even = operators % 2 == 0 ? condition : condition.negate();
        return Condition.allOf(Vector.fill(operators / 2, SIMPLE).prepend(even));
    }

    /** The update, and one of another place that has so many operators. */
    static UpdateAction<Object> padded(UpdateAction<Object> update, int operators) {
        // No value has one more than the limit. Two places share them, for then it is the update that is refused.
        SetValue.Term<Object> less = NESTED.get(operators / 2);
        SetValue.Term<Object> more = NESTED.get(operators - operators / 2);
        return update.and(new UpdateAction.Set<>(ELSEWHERE.child("a"), less))
                .and(new UpdateAction.Set<>(ELSEWHERE.child("b"), more));
    }
}
