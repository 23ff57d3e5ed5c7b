package io.github.dynalect.codec;

import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** The codec of a duration, stored as its seconds, with up to nine digits of fraction: exact, and in the order of length. */
final class DurationCodec extends NumberCodec<Duration> {
    private static final int NANO_DIGITS = 9;
    private static final BigInteger NANOS = BigInteger.TEN.pow(NANO_DIGITS);

    DurationCodec() {
        super("duration", "a number of seconds", "a number of seconds with at most nine digits of fraction");
    }

    @Override
    String write(Duration value) {
        return DecimalText.of(
                BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), NANO_DIGITS)));
    }

    @Override
    Duration read(BigDecimal decimal) {
        BigInteger nanos = decimal.movePointRight(NANO_DIGITS).toBigIntegerExact();
        BigInteger[] parts = nanos.divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }
}
