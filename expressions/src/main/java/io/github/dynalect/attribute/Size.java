package io.github.dynalect.attribute;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.value.DecimalText;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The size of a value, to be compared with numbers. It exists in conditions only: an update cannot use it.
 *
 * @param <T> the item type
 */
public final class Size<T> implements NumberComparand<T, Number> {
    private final Operand.Size<T> operand;

    Size(Operand<T> measured) {
        this.operand = new Operand.Size<>(measured);
    }

    @Override
    public Operand<T> operand() {
        return operand;
    }

    /** {@return the same size among untyped words, to be compared from the right} */
    public UntypedSize<T> untyped() {
        return new UntypedSize<>(operand);
    }

    @Override
    public Operand.Literal<T> literal(Number value) {
        return new Operand.Literal<>(AttributeValue.fromN(DecimalText.of(value.toString())));
    }

    @Override
    public Operand.Literal<T> literal(long value) {
        return new Operand.Literal<>(AttributeValue.fromN(Long.toString(value)));
    }

    /** {@return the size, as it is written} */
    @Override
    public String toString() {
        return operand.toString();
    }
}
