package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A given value in the place of an attribute: on the left of a comparison, or in a sum. It belongs to every item type, and
 * its text does not show it.
 */
public final class Given implements UntypedComparand<Object>, UntypedPart<Object> {
    private final Operand.Literal<Object> value;

    private Given(AttributeValue value) {
        this.value = new Operand.Literal<>(value);
    }

    /**
     * {@return a value as it is}
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB would refuse the value
     */
    public static Given value(AttributeValue value) {
        return new Given(value);
    }

    /**
     * {@return a value as a codec stores it}
     *
     * @param <V> its Java type
     */
    public static <V> Given value(Codec<V> codec, V value) {
        if (codec.isAbsent(value)) {
            throw Rule.VALUE_ABSENT.refuse(
                    "given value", "a value that is stored as nothing", "leave it out, or test with exists()");
        }
        return new Given(codec.encode(value));
    }

    /** {@return text} */
    public static Given string(String text) {
        return new Given(AttributeValue.fromS(text));
    }

    /** {@return a number} */
    public static Given number(long number) {
        return new Given(AttributeValue.fromN(Long.toString(number)));
    }

    /** {@return a number} */
    public static Given number(BigDecimal number) {
        return new Given(AttributeValue.fromN(DecimalText.of(number)));
    }

    @Override
    public Operand.Literal<Object> operand() {
        return value;
    }

    @Override
    public Operand.Literal<Object> setValue() {
        return value;
    }

    /** {@return the type of the value} */
    @Override
    public String toString() {
        return value.toString();
    }
}
