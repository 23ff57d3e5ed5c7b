package io.github.dynalect.evaluate;

import io.github.dynalect.evaluate.UpdateFault.Kind;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.vavr.control.Either;
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
        return of(value.left()).flatMap(left -> of(value.right()).flatMap(right -> Numbers.plus(left, right)));
    }

    @Override
    public Either<Kind, AttributeValue> minus(SetValue.Minus<?> value) {
        return of(value.left()).flatMap(left -> of(value.right()).flatMap(right -> Numbers.minus(left, right)));
    }

    @Override
    public Either<Kind, AttributeValue> listAppend(SetValue.ListAppend<?> value) {
        return of(value.first())
                .flatMap(first -> of(value.second())
                        .filterOrElse(second -> first.hasL() && second.hasL(), second -> Kind.OPERAND_TYPE)
                        .map(second -> Members.appended(first, second)));
    }

    private Either<Kind, AttributeValue> of(SetValue<?> value) {
        return value.match(this);
    }
}
