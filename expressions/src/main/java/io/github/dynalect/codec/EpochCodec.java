package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/** The codec of an instant as the number of seconds or milliseconds since 1970. A finer part is refused, not dropped. */
final class EpochCodec extends NumberCodec<Instant> {
    private static final int NANO_DIGITS = 9;

    private final int digits;
    private final int nanosOfUnit;
    private final BigInteger unitsOfSecond;

    /** Takes the unit as a power of ten: the number of digits behind a second's point that it keeps. */
    private EpochCodec(String name, String kind, int digits) {
        super(name, "a number of " + kind, "a whole number of " + kind);
        this.digits = digits;
        this.nanosOfUnit = BigInteger.TEN.pow(NANO_DIGITS - digits).intValueExact();
        this.unitsOfSecond = BigInteger.TEN.pow(digits);
    }

    static EpochCodec seconds() {
        return new EpochCodec("epochSeconds", "seconds since 1970", 0);
    }

    static EpochCodec millis() {
        return new EpochCodec("epochMillis", "milliseconds since 1970", 3);
    }

    @Override
    String write(Instant value) {
        if (value.getNano() % nanosOfUnit != 0) {
            throw Rule.TIME_PRECISION.refuse(
                    "instant", "a finer part than " + this + " keeps", "use truncatedTo first");
        }
        BigDecimal seconds = BigDecimal.valueOf(value.getEpochSecond());
        return DecimalText.of(
                seconds.add(BigDecimal.valueOf(value.getNano(), NANO_DIGITS)).movePointRight(digits));
    }

    @Override
    Instant read(BigDecimal decimal) {
        BigInteger[] parts = decimal.toBigIntegerExact().divideAndRemainder(unitsOfSecond);
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact() * nanosOfUnit);
    }
}
