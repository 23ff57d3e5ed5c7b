package io.github.dynalect.evaluate;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.DecimalText;
import io.vavr.control.Either;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sums and differences of stored numbers: exact, or a fault. */
final class Numbers {
    private Numbers() {}

    static Either<UpdateFault.Kind, AttributeValue> plus(AttributeValue left, AttributeValue right) {
        return number(left).flatMap(first -> number(right).flatMap(second -> stored(first.add(second))));
    }

    static Either<UpdateFault.Kind, AttributeValue> minus(AttributeValue left, AttributeValue right) {
        return number(left).flatMap(first -> number(right).flatMap(second -> stored(first.subtract(second))));
    }

    private static Either<UpdateFault.Kind, BigDecimal> number(AttributeValue value) {
        return value.n() == null ? Either.left(UpdateFault.Kind.OPERAND_TYPE) : Either.right(new BigDecimal(value.n()));
    }

    private static Either<UpdateFault.Kind, AttributeValue> stored(BigDecimal number) {
        int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
        if (exponent > Limits.GREATEST_EXPONENT) {
            return Either.left(UpdateFault.Kind.NUMBER_OVERFLOW);
        }
        if (exponent < Limits.SMALLEST_EXPONENT) {
            return Either.left(UpdateFault.Kind.NUMBER_UNDERFLOW);
        }
        if (number.stripTrailingZeros().precision() > Limits.DIGITS) {
            return Either.left(UpdateFault.Kind.NUMBER_PRECISION);
        }
        return Either.right(AttributeValue.fromN(DecimalText.of(number)));
    }
}
