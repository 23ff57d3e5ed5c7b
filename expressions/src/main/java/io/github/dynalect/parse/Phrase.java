package io.github.dynalect.parse;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;

/** A part of a condition that may turn out an operand or a condition: only what follows it tells. */
sealed interface Phrase {
    /** {@return the token with which it begins} */
    Token start();

    /** {@return whether it stands in parentheses of its own} */
    boolean enclosed();

    /** {@return the same phrase, in parentheses of its own} */
    Phrase enclose();

    /** A phrase that is an operand. */
    record OfOperand(Operand<Object> operand, Token start, boolean enclosed) implements Phrase {
        @Override
        public Phrase enclose() {
            return new OfOperand(operand, start, true);
        }
    }

    /** A phrase that is a condition. */
    record OfCondition(Condition<Object> condition, Token start, boolean enclosed) implements Phrase {
        @Override
        public Phrase enclose() {
            return new OfCondition(condition, start, true);
        }
    }
}
