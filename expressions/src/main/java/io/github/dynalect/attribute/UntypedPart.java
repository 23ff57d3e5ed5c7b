package io.github.dynalect.attribute;

import io.github.dynalect.expression.SetValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value of unknown type from which an update can compute another.
 *
 * @param <T> the item type
 */
public sealed interface UntypedPart<T> extends SettablePart<T, AttributeValue>
        permits UntypedAttribute, Given, OrElse.OfUntyped {
    /**
     * {@return this number and another, added}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Computed<S, AttributeValue> plus(SettablePart<? super S, ?> addend) {
        return new Computed<>(new SetValue.Plus<>(setValue(), addend.setValue()));
    }

    /**
     * {@return this number less another}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Computed<S, AttributeValue> minus(SettablePart<? super S, ?> subtrahend) {
        return new Computed<>(new SetValue.Minus<>(setValue(), subtrahend.setValue()));
    }

    /**
     * {@return this list, and then another}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Computed<S, AttributeValue> followedBy(SettablePart<? super S, ?> list) {
        return new Computed<>(new SetValue.ListAppend<>(setValue(), list.setValue()));
    }
}
