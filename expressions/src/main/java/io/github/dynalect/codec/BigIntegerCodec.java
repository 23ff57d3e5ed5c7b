package io.github.dynalect.codec;

import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The codec of an integer of any size that DynamoDB stores exactly: up to 38 significant digits, and zeros after them. */
final class BigIntegerCodec extends NumberCodec<BigInteger> {
    BigIntegerCodec() {
        super("bigInteger", "an integer", "an integer within DynamoDB's range");
    }

    @Override
    String write(BigInteger value) {
        return DecimalText.of(new BigDecimal(value));
    }

    @Override
    BigInteger read(BigDecimal decimal) {
        return decimal.toBigIntegerExact();
    }
}
