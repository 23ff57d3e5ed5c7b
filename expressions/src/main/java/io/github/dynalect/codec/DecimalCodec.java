package io.github.dynalect.codec;

import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;

/** The codec of a decimal, stored exactly. Decimals are equal by value: {@code 1.10} reads back as {@code 1.1}. */
final class DecimalCodec extends NumberCodec<BigDecimal> {
    static final Codec<BigDecimal> CODEC = new DecimalCodec();

    DecimalCodec() {
        super("decimal", "a decimal", "a number within DynamoDB's range");
    }

    @Override
    String write(BigDecimal value) {
        return DecimalText.of(value);
    }

    @Override
    BigDecimal read(BigDecimal decimal) {
        return decimal;
    }
}
