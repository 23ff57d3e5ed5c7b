package io.github.dynalect.evaluate;

import io.github.dynalect.evaluate.UpdateFault.Kind;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The value that a {@code SET} computes from the item before the update. */
record NewValue(ItemReader before) implements SetValue.Cases<Either<Kind, AttributeValue>> {
    @Override
    public Either<Kind, AttributeValue> stored(Operand.Stored<?> value) {
        return before.at(value.path()).toEither(Kind.ATTRIBUTE_MISSING);
    }

    @Override
    public Either<Kind, AttributeValue> literal(Operand.Literal<?> value) {
        return Either.right(value.value());
    }

    /** The other value is computed in any case: the server refuses the update if it is missing, needed or not. */
    @Override
    public Either<Kind, AttributeValue> ifNotExists(SetValue.IfNotExists<?> value) {
        return of(value.otherwise()).map(otherwise -> before.at(value.path()).getOrElse(otherwise));
    }

    @Override
    public Either<Kind, AttributeValue> plus(SetValue.Plus<?> value) {
        return computed(value.left(), value.right(), Numbers::of, (left, right) -> Numbers.stored(left.add(right)));
    }

    @Override
    public Either<Kind, AttributeValue> minus(SetValue.Minus<?> value) {
        return computed(
                value.left(), value.right(), Numbers::of, (left, right) -> Numbers.stored(left.subtract(right)));
    }

    @Override
    public Either<Kind, AttributeValue> listAppend(SetValue.ListAppend<?> value) {
        return computed(
                value.first(),
                value.second(),
                NewValue::list,
                (first, second) -> Either.right(Members.appended(first, second)));
    }

    private static Either<Kind, AttributeValue> list(AttributeValue value) {
        return value.hasL() ? Either.right(value) : Either.left(Kind.OPERAND_TYPE);
    }

    /** Operands are checked from the left, but what a function among them lacks is told before. */
    private <V> Either<Kind, AttributeValue> computed(
            SetValue.Term<?> left,
            SetValue.Term<?> right,
            Function<AttributeValue, Either<Kind, V>> checked,
            BiFunction<V, V, Either<Kind, AttributeValue>> operator) {
        Either<Kind, AttributeValue> first = of(left);
        Either<Kind, AttributeValue> second = of(right);
        return right instanceof SetValue.IfNotExists && second.isLeft()
                ? second
                : first.flatMap(checked)
                        .flatMap(one -> second.flatMap(checked).flatMap(other -> operator.apply(one, other)));
    }

    private Either<Kind, AttributeValue> of(SetValue.Term<?> term) {
        return term.match(this);
    }
}
