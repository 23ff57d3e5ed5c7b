package io.github.dynalect.attribute;

import io.github.dynalect.expression.Operand;

/**
 * A size as an operand among untyped words: on the right of a comparison, as an end of BETWEEN, or as a choice of IN.
 *
 * @param <T> the item type
 */
public final class UntypedSize<T> implements UntypedComparand<T> {
    private final Operand.Size<T> operand;

    UntypedSize(Operand.Size<T> operand) {
        this.operand = operand;
    }

    @Override
    public Operand<T> operand() {
        return operand;
    }

    /** {@return the size, as it is written} */
    @Override
    public String toString() {
        return operand.toString();
    }
}
