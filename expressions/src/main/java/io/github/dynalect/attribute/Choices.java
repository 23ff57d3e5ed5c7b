package io.github.dynalect.attribute;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.refusal.Limits;
import io.vavr.collection.Vector;

/** The choices of IN, said by as many of them as it takes. */
final class Choices {
    private Choices() {}

    static <S> Condition<S> among(Operand<? super S> operand, Vector<? extends Operand<? super S>> choices) {
        if (choices.length() <= Limits.CHOICES) {
            return new Condition.In<S>(operand, Vector.narrow(choices));
        }
        return Condition.anyOf(
                choices.grouped(Limits.CHOICES).map(group -> new Condition.In<S>(operand, Vector.narrow(group))));
    }
}
