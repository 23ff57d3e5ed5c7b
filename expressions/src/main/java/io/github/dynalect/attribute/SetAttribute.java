package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * An attribute that holds a set. An empty set is stored as nothing.
 *
 * @param <T> the item type
 * @param <E> the Java type of the members
 */
public final class SetAttribute<T, E> extends Attribute<T, Set<E>> implements Container<T, E> {
    private final Codec<E> member;

    SetAttribute(Path path, Codec<Set<E>> codec, Codec<E> member) {
        super(path, codec);
        this.member = member;
    }

    @Override
    public Literal<T> member(E value) {
        return stored(member, Objects.requireNonNull(value, () -> "the member given for " + path()));
    }

    /** {@return the action that puts members into the set; those it has already change nothing} */
    @SafeVarargs
    public final UpdateAction<T> add(E first, E... rest) {
        Vector<E> members = Vector.of(first);
        for (E other : rest) {
            members = members.append(other);
        }
        return addAll(members);
    }

    /** {@return the action that puts members into the set; of none, the action that changes nothing} */
    public UpdateAction<T> addAll(Iterable<? extends E> members) {
        Set<E> added = given(members);
        return added.isEmpty() ? UpdateAction.none() : Nodes.add(path(), literal(added));
    }

    /** {@return the action that takes members out of the set; those it does not have change nothing} */
    @SafeVarargs
    public final UpdateAction<T> delete(E first, E... rest) {
        Vector<E> members = Vector.of(first);
        for (E other : rest) {
            members = members.append(other);
        }
        return deleteAll(members);
    }

    /** {@return the action that takes members out of the set; of none, the action that changes nothing} */
    public UpdateAction<T> deleteAll(Iterable<? extends E> members) {
        Set<E> deleted = given(members);
        return deleted.isEmpty() ? UpdateAction.none() : Nodes.delete(path(), literal(deleted));
    }

    private Set<E> given(Iterable<? extends E> members) {
        Set<E> given = new LinkedHashSet<>();
        for (E each : members) {
            given.add(Objects.requireNonNull(each, () -> "a member given for " + path()));
        }
        return given;
    }
}
