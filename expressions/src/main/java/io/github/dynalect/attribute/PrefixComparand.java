package io.github.dynalect.attribute;

import io.github.dynalect.expression.Condition;

/**
 * Text or a binary that a condition can compare: it has a beginning.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public sealed interface PrefixComparand<T, V> extends OrderedComparand<T, V>
        permits StringAttribute, BinaryAttribute, UntypedComparand {
    /** {@return the condition that the value begins with the given one} */
    default Condition<T> beginsWith(V prefix) {
        return Nodes.beginsWith(operand(), literal(prefix));
    }

    /**
     * {@return the condition that the value begins with another of the item}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> beginsWith(Comparand<? super S, ? extends V> prefix) {
        return Nodes.beginsWith(operand(), prefix.operand());
    }
}
