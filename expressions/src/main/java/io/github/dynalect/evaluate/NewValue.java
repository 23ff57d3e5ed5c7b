package io.github.dynalect.evaluate;

import io.github.dynalect.evaluate.UpdateFault.Kind;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.vavr.control.Either;
import java.math.BigDecimal;
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
        return first(value.left(), value.right())
                .flatMap(Numbers::of)
                .flatMap(left -> number(value.right()).flatMap(right -> Numbers.stored(left.add(right))));
    }

    @Override
    public Either<Kind, AttributeValue> minus(SetValue.Minus<?> value) {
        return first(value.left(), value.right())
                .flatMap(Numbers::of)
                .flatMap(left -> number(value.right()).flatMap(right -> Numbers.stored(left.subtract(right))));
    }

    @Override
    public Either<Kind, AttributeValue> listAppend(SetValue.ListAppend<?> value) {
        return list(first(value.first(), value.second()))
                .flatMap(first -> list(of(value.second())).map(second -> Members.appended(first, second)));
    }

    /** The server computes a nested {@code if_not_exists} before it looks at the type of any operand. */
    private Either<Kind, AttributeValue> first(SetValue.Term<?> first, SetValue.Term<?> second) {
        return second instanceof SetValue.IfNotExists ? of(second).flatMap(computed -> of(first)) : of(first);
    }

    private Either<Kind, BigDecimal> number(SetValue.Term<?> term) {
        return of(term).flatMap(Numbers::of);
    }

    private static Either<Kind, AttributeValue> list(Either<Kind, AttributeValue> term) {
        return term.filterOrElse(AttributeValue::hasL, value -> Kind.OPERAND_TYPE);
    }

    private Either<Kind, AttributeValue> of(SetValue.Term<?> term) {
        return term.match(this);
    }
}
