package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * An attribute of an item, or a place inside one: the word from which conditions and updates are made.
 *
 * <p>It knows the type of the item, its own Java type, where it lies and how it is stored. This class has the operators
 * that every type allows; its subclasses add those of theirs.
 *
 * <p>A value that is given is stored by the attribute's codec, and refused by a
 * {@link io.github.dynalect.refusal.RefusedException} with the attribute's path if DynamoDB could not store it faithfully.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public non-sealed class Attribute<T, V> implements Comparand<T, V>, SettablePart<T, V> {
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

    /** {@return the same place, for every operator: what its type does not allow is refused when it is built} */
    public final UntypedAttribute<T> untyped() {
        return new UntypedAttribute<>(path());
    }

    @Override
    public final Stored<T> operand() {
        return new Stored<>(path);
    }

    @Override
    public final Stored<T> setValue() {
        return operand();
    }

    @Override
    public final Literal<T> literal(V value) {
        if (codec.isAbsent(given(value))) {
            throw Rule.VALUE_ABSENT.refuse(
                    path().toString(),
                    "a value that is stored as nothing, such as an empty set",
                    "test with exists() or notExists(), or remove the attribute");
        }
        return stored(codec, value);
    }

    /**
     * {@return the condition that the value is one of the given ones}
     *
     * <p>More than {@value io.github.dynalect.refusal.Limits#CHOICES} are said by several {@code IN}s, joined by OR.
     */
    @SafeVarargs
    public final Condition<T> isIn(V first, V... rest) {
        Vector<V> values = Vector.of(first);
        for (V value : rest) {
            values = values.append(value);
        }
        return isInAll(values);
    }

    /** {@return the condition that something is stored here, be it NULL} */
    public final Condition<T> exists() {
        return Nodes.exists(path());
    }

    /** {@return the condition that nothing is stored here} */
    public final Condition<T> notExists() {
        return Nodes.notExists(path());
    }

    /** {@return the condition that a value of a type is stored here} */
    public final Condition<T> hasType(AttributeType type) {
        return Nodes.hasType(operand(), type);
    }

    /** {@return the action that stores the value here; a value that is stored as absent, such as an empty set, removes it} */
    public final UpdateAction<T> set(V value) {
        return codec.isAbsent(given(value)) ? remove() : Nodes.set(path(), literal(value));
    }

    /**
     * {@return the action that stores here another value of the item, or one computed from it}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> UpdateAction<S> set(Settable<? super S, ? extends V> value) {
        return Nodes.set(path(), value.setValue());
    }

    /** {@return the action that stores the value here, or removes what is stored if there is none} */
    public final UpdateAction<T> setOrRemove(Option<? extends V> value) {
        return value.isEmpty() ? remove() : this.set(value.get());
    }

    /** {@return the action that stores the value here if nothing is stored} */
    public final UpdateAction<T> setIfAbsent(V value) {
        return Nodes.set(path(), new SetValue.IfNotExists<>(path(), literal(value)));
    }

    /** {@return the action that removes what is stored here} */
    public final UpdateAction<T> remove() {
        return Nodes.remove(path());
    }

    /** {@return the value here, or the given one where the item has none: to be set somewhere} */
    public OrElse<T, V> orElse(V otherwise) {
        return new OrElse.OfAny<>(this, literal(otherwise));
    }

    /**
     * {@return the value here, or another of the item where it has none: to be set somewhere}
     *
     * @param <S> the item type of both
     */
    public <S extends T> OrElse<S, V> orElse(SettablePart<? super S, ? extends V> otherwise) {
        return new OrElse.OfAny<>(this, otherwise.setValue());
    }

    /** A value as a codec stores it, and where it was refused if it is. */
    final <W> Literal<T> stored(Codec<W> how, W value) {
        try {
            return new Literal<>(how.encode(value));
        } catch (RefusedException e) {
            throw e.at(path().toString());
        }
    }

    private V given(V value) {
        if (value == null) {
            throw new NullPointerException("the value given for " + path());
        }
        return value;
    }

    /** {@return the path of the attribute} */
    @Override
    public String toString() {
        return path().toString();
    }
}
