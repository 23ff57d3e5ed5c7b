package io.github.dynalect.attribute;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;

/**
 * What can contain something: text a part, a set or a list a member.
 *
 * @param <T> the item type
 * @param <E> the Java type of what it contains
 */
public sealed interface Container<T, E> extends Sized<T>
        permits StringAttribute, BinaryAttribute, SetAttribute, ListAttribute, UntypedComparand {
    /** {@return a member, as it would be stored in here} */
    Operand.Literal<T> member(E value);

    /** {@return the condition that the part or member is contained} */
    default Condition<T> contains(E member) {
        return Nodes.contains(operand(), member(member));
    }

    /**
     * {@return the condition that another value of the item is contained as a part or member}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> contains(Comparand<? super S, ? extends E> member) {
        return Nodes.contains(operand(), member.operand());
    }
}
