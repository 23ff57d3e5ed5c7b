package io.github.dynalect.attribute;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import java.util.List;

/**
 * A list from which an update can make another, by putting one behind the other.
 *
 * @param <T> the item type
 * @param <E> the Java type of the elements
 */
public sealed interface ListPart<T, E> extends SettablePart<T, List<E>> permits ListAttribute, OrElse.OfList {
    /** {@return a list to work with, as it would be stored here} */
    Operand.Literal<T> literal(List<E> value);

    /** {@return this list, and then the given one} */
    default Computed<T, List<E>> followedBy(List<E> elements) {
        return new Computed<>(new SetValue.ListAppend<>(setValue(), literal(elements)));
    }

    /**
     * {@return this list, and then another of the item}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Computed<S, List<E>> followedBy(ListPart<? super S, E> other) {
        return new Computed<>(new SetValue.ListAppend<>(setValue(), other.setValue()));
    }

    /** {@return the given list, and then this one} */
    default Computed<T, List<E>> precededBy(List<E> elements) {
        return new Computed<>(new SetValue.ListAppend<>(literal(elements), setValue()));
    }
}
