package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * An attribute of an item, or a place inside one: the word from which conditions and updates are made.
 *
 * <p>It knows the type of the item, its own Java type, where it lies and how it is stored. This class has the operators
 * that every type allows; its subclasses add those of theirs.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public class Attribute<T, V> {
    private final Path path;
    private final Codec<V> codec;

    /** An attribute at a path, stored by a codec. */
    protected Attribute(Path path, Codec<V> codec) {
        this.path = Objects.requireNonNull(path, "path");
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /** {@return where the value lies} */
    public final Path path() {
        return path;
    }

    /** {@return how the value is stored} */
    public final Codec<V> codec() {
        return codec;
    }

    /** {@return the condition that the value equals the given one} */
    public final Condition<T> eq(V value) {
        return compare(Comparator.EQ, value);
    }

    /**
     * {@return the condition that the value equals that of another attribute}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> Condition<S> eq(Attribute<? super S, V> other) {
        return compare(Comparator.EQ, other);
    }

    /** {@return the condition that the value is not the given one; it holds also when there is no value} */
    public final Condition<T> ne(V value) {
        return compare(Comparator.NE, value);
    }

    /**
     * {@return the condition that the value is not that of another attribute; it holds also when either is missing}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> Condition<S> ne(Attribute<? super S, V> other) {
        return compare(Comparator.NE, other);
    }

    /** {@return the condition that something is stored here, be it NULL} */
    public final Condition<T> exists() {
        return new Condition.AttributeExists<>(path);
    }

    /** {@return the condition that nothing is stored here} */
    public final Condition<T> notExists() {
        return new Condition.AttributeNotExists<>(path);
    }

    /** {@return the action that stores the value here; a value that is stored as absent, such as an empty set, removes it} */
    public final UpdateAction<T> set(V value) {
        return codec.isAbsent(given(value)) ? remove() : new UpdateAction.Set<>(path, literal(value));
    }

    /** {@return the action that stores the value here, or removes what is stored if there is none} */
    public final UpdateAction<T> setOrRemove(Option<? extends V> value) {
        return value.isEmpty() ? remove() : set(value.get());
    }

    /** {@return the action that removes what is stored here} */
    public final UpdateAction<T> remove() {
        return new UpdateAction.Remove<>(path);
    }

    final Condition<T> compare(Comparator comparator, V value) {
        return compareTo(comparator, literal(value));
    }

    final <S extends T> Condition<S> compare(Comparator comparator, Attribute<? super S, V> other) {
        return new Condition.Comparison<>(this.<S>stored(), comparator, other.stored());
    }

    final Condition<T> compareTo(Comparator comparator, Operand<T> operand) {
        return new Condition.Comparison<>(this.stored(), comparator, operand);
    }

    final <S> Stored<S> stored() {
        return new Stored<>(path);
    }

    /** The value as the codec of this attribute stores it. */
    final Literal<T> literal(V value) {
        if (codec.isAbsent(given(value))) {
            throw Rule.VALUE_ABSENT.refuse(path.toString(), "such a value", "test with exists() or notExists()");
        }
        return new Literal<>(codec.encode(value));
    }

    private V given(V value) {
        return Objects.requireNonNull(value, () -> "the value given for " + path);
    }

    /** {@return the path of the attribute} */
    @Override
    public String toString() {
        return path.toString();
    }
}
