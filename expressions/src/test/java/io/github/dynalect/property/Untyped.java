package io.github.dynalect.property;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.collection.Vector;

/**
 * The parts of random trees, whose item type is Object.
 *
 * <p>A case of a {@code match} does not know the item type of its node. Here it is known: it is a mark for the compiler
 * only, and no random tree has another.
 */
@SuppressWarnings("unchecked")
final class Untyped {
    private Untyped() {}

    static Operand<Object> operand(Operand<?> operand) {
        return (Operand<Object>) operand;
    }

    static Vector<Operand<? super Object>> operands(Vector<? extends Operand<?>> operands) {
        return (Vector<Operand<? super Object>>) (Vector<?>) operands;
    }

    static Condition<Object> condition(Condition<?> condition) {
        return (Condition<Object>) condition;
    }

    static Vector<Condition<? super Object>> conditions(Vector<? extends Condition<?>> conditions) {
        return (Vector<Condition<? super Object>>) (Vector<?>) conditions;
    }

    static SetValue<Object> setValue(SetValue<?> value) {
        return (SetValue<Object>) value;
    }

    static SetValue.Term<Object> term(SetValue.Term<?> term) {
        return (SetValue.Term<Object>) term;
    }

    static UpdateAction<Object> action(UpdateAction<?> action) {
        return (UpdateAction<Object>) action;
    }

    static Vector<UpdateAction<? super Object>> actions(Vector<? extends UpdateAction<?>> actions) {
        return (Vector<UpdateAction<? super Object>>) (Vector<?>) actions;
    }
}
