package io.github.dynalect.codec;

import java.math.BigDecimal;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of an integer type, stored as N.
 *
 * <p>Integer types differ in their range alone, so each is given by its name, its reading of plain digits, and its exact
 * reading of a decimal.
 */
record IntegerCodec<I extends Number>(String name, Function<String, I> fromDigits, Function<BigDecimal, I> fromDecimal)
        implements Codec<I> {
    @Override
    public AttributeValue encode(I value) {
        return AttributeValue.fromN(value.toString());
    }

    @Override
    public I decode(AttributeValue stored) {
        String text = stored.n();
        if (text == null) {
            throw MisfitException.unexpected("N (" + name + ")", stored);
        }
        try {
            return fromDigits.apply(text);
        } catch (NumberFormatException digits) {
            return fromDecimal(text);
        }
    }

    // The service gives plain digits; items made by hand may spell 1e3 or 1.0.
    private I fromDecimal(String text) {
        try {
            return fromDecimal.apply(new BigDecimal(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new MisfitException(new Misfit.Unreadable(name + " (it has a fraction or exceeds the range)"));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
