package io.github.dynalect.codec;

import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of a decimal, stored as N, exactly. Decimals are equal by value: {@code 1.10} reads back as {@code 1.1}. */
final class DecimalCodec implements Codec<BigDecimal> {
    // Any number of DynamoDB's has a scale within 168; beyond, plain digits could fill the memory.
    private static final int GREATEST_SCALE = 1_000;

    @Override
    public AttributeValue encode(BigDecimal value) {
        return AttributeValue.fromN(DecimalText.of(value));
    }

    @Override
    public BigDecimal decode(AttributeValue stored) {
        String text = stored.n();
        if (text == null) {
            throw MisfitException.unexpected("N (a decimal)", stored);
        }
        try {
            BigDecimal decimal = new BigDecimal(text);
            if (decimal.scale() <= GREATEST_SCALE && decimal.scale() >= -GREATEST_SCALE) {
                return decimal;
            }
        } catch (NumberFormatException e) {
            // Answered below, like a number beyond the range.
        }
        throw new MisfitException(new Misfit.Unreadable("a number within DynamoDB's range"));
    }

    @Override
    public String toString() {
        return "decimal";
    }
}
