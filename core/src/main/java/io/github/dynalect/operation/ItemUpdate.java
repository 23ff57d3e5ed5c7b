package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.Settable;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.control.Option;

/**
 * The words that change the item with a key, action by action: those of an {@link Update} and of an {@link Upsert}.
 *
 * <p>All actions see the item as it was before any of them. Each word refuses what {@link #with} refuses, and a value that
 * DynamoDB could not store faithfully.
 *
 * @param <T> the item type
 * @param <U> the change itself, so that each word gives one of its kind
 */
public sealed interface ItemUpdate<T, U extends ItemUpdate<T, U>> permits Update, Upsert {
    /**
     * {@return the same change with an action more}
     *
     * @throws io.github.dynalect.refusal.RefusedException if another action touches the same place, or if the action touches
     *     a key attribute, or removes one that every item must have
     */
    U with(UpdateAction<? super T> action);

    /**
     * {@return the same change, with a value stored; one that is stored as absent, such as an empty set, is removed}
     *
     * @param <V> the type of the value
     */
    default <V> U set(Attribute<? super T, V> attribute, V value) {
        return with(attribute.set(value));
    }

    /**
     * {@return the same change, with a value stored that is computed from the item before}
     *
     * @param <V> the type of the value
     */
    default <V> U set(Attribute<? super T, V> attribute, Settable<? super T, ? extends V> value) {
        return with(attribute.<T>set(value));
    }

    /** {@return the same change, with a number stored} */
    default U set(NumberAttribute<? super T, ?> attribute, long value) {
        return with(attribute.set(value));
    }

    /**
     * {@return the same change, with a value stored, or removed if there is none}
     *
     * @param <V> the type of the value
     */
    default <V> U setOrRemove(Attribute<? super T, V> attribute, Option<? extends V> value) {
        return with(attribute.setOrRemove(value));
    }

    /**
     * {@return the same change, with a value stored where there is none}
     *
     * @param <V> the type of the value
     */
    default <V> U setIfAbsent(Attribute<? super T, V> attribute, V value) {
        return with(attribute.setIfAbsent(value));
    }

    /** {@return the same change, with a number stored where there is none} */
    default U setIfAbsent(NumberAttribute<? super T, ?> attribute, long value) {
        return with(attribute.setIfAbsent(value));
    }

    /**
     * {@return the same change, with an amount added to a number; where there is none, the amount is stored}
     *
     * @param <N> the type of the number
     */
    default <N extends Number> U add(NumberAttribute<? super T, N> attribute, N amount) {
        return with(attribute.add(amount));
    }

    /** {@return the same change, with an amount added to a number; where there is none, the amount is stored} */
    default U add(NumberAttribute<? super T, ?> attribute, long amount) {
        return with(attribute.add(amount));
    }

    /**
     * {@return the same change, with members put into a set}
     *
     * @param <E> the type of the members
     */
    @SuppressWarnings("unchecked")
    <E> U add(SetAttribute<? super T, E> attribute, E first, E... rest);

    /**
     * {@return the same change, with members put into a set; of none, without this action}
     *
     * @param <E> the type of the members
     */
    default <E> U addAll(SetAttribute<? super T, E> attribute, Iterable<? extends E> members) {
        return with(attribute.addAll(members));
    }

    /**
     * {@return the same change, with members taken out of a set}
     *
     * @param <E> the type of the members
     */
    @SuppressWarnings("unchecked")
    <E> U delete(SetAttribute<? super T, E> attribute, E first, E... rest);

    /**
     * {@return the same change, with members taken out of a set; of none, without this action}
     *
     * @param <E> the type of the members
     */
    default <E> U deleteAll(SetAttribute<? super T, E> attribute, Iterable<? extends E> members) {
        return with(attribute.deleteAll(members));
    }

    /**
     * {@return the same change, with an element put at the end of a list, which must be there}
     *
     * @param <E> the type of the elements
     */
    default <E> U append(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.append(value));
    }

    /**
     * {@return the same change, with elements put at the end of a list, which must be there}
     *
     * @param <E> the type of the elements
     */
    default <E> U appendAll(ListAttribute<? super T, E, ?> attribute, Iterable<? extends E> elements) {
        return with(attribute.appendAll(elements));
    }

    /**
     * {@return the same change, with an element put at the end of a list, or into a new one}
     *
     * @param <E> the type of the elements
     */
    default <E> U appendOrCreate(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.appendOrCreate(value));
    }

    /**
     * {@return the same change, with an element put at the beginning of a list, which must be there}
     *
     * @param <E> the type of the elements
     */
    default <E> U prepend(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.prepend(value));
    }

    /**
     * {@return the same change, with elements put at the beginning of a list, which must be there}
     *
     * @param <E> the type of the elements
     */
    default <E> U prependAll(ListAttribute<? super T, E, ?> attribute, Iterable<? extends E> elements) {
        return with(attribute.prependAll(elements));
    }

    /**
     * {@return the same change, with an element put at the beginning of a list, or into a new one}
     *
     * @param <E> the type of the elements
     */
    default <E> U prependOrCreate(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.prependOrCreate(value));
    }

    /** {@return the same change, with an attribute removed} */
    default U remove(Attribute<? super T, ?> attribute) {
        return with(attribute.remove());
    }
}
