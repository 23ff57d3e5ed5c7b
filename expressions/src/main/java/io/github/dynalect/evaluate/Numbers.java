package io.github.dynalect.evaluate;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.DecimalText;
import io.vavr.control.Either;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Numbers to compute with, and what comes of it: exact, or a fault. */
final class Numbers {
    private Numbers() {}

    static Either<UpdateFault.Kind, BigDecimal> of(AttributeValue value) {
        return value.n() == null ? Either.left(UpdateFault.Kind.OPERAND_TYPE) : Either.right(new BigDecimal(value.n()));
    }

    static Either<UpdateFault.Kind, AttributeValue> stored(BigDecimal number) {
        if (number.stripTrailingZeros().precision() > Limits.DIGITS) {
            return Either.left(UpdateFault.Kind.NUMBER_PRECISION);
        }
        int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
        if (exponent > Limits.GREATEST_EXPONENT) {
            return Either.left(UpdateFault.Kind.NUMBER_OVERFLOW);
        }
        if (exponent < Limits.SMALLEST_EXPONENT) {
            return Either.left(UpdateFault.Kind.NUMBER_UNDERFLOW);
        }
        return Either.right(AttributeValue.fromN(DecimalText.of(number)));
    }
}
