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
        if (rest.length == 0) {
            return added(one(first));
        }
        Vector<E> members = Vector.of(first);
        for (E other : rest) {
            members = members.append(other);
        }
        return addAll(members);
    }

    /** {@return the action that puts members into the set; of none, the action that changes nothing} */
    public UpdateAction<T> addAll(Iterable<? extends E> members) {
        return added(given(members));
    }

    private UpdateAction<T> added(Set<E> members) {
        return members.isEmpty() ? UpdateAction.none() : Nodes.add(path(), literal(members));
    }

    /** {@return the action that takes members out of the set; those it does not have change nothing} */
    @SafeVarargs
    public final UpdateAction<T> delete(E first, E... rest) {
        if (rest.length == 0) {
            return deleted(one(first));
        }
        Vector<E> members = Vector.of(first);
        for (E other : rest) {
            members = members.append(other);
        }
        return deleteAll(members);
    }

    /** {@return the action that takes members out of the set; of none, the action that changes nothing} */
    public UpdateAction<T> deleteAll(Iterable<? extends E> members) {
        return deleted(given(members));
    }

    private UpdateAction<T> deleted(Set<E> members) {
        return members.isEmpty() ? UpdateAction.none() : Nodes.delete(path(), literal(members));
    }

    /** The usual case, which needs no table of hashes. */
    private Set<E> one(E member) {
        return Set.of(present(member));
    }

    private Set<E> given(Iterable<? extends E> members) {
        Set<E> given = new LinkedHashSet<>();
        for (E each : members) {
            given.add(present(each));
        }
        return given;
    }

    private E present(E member) {
        return Objects.requireNonNull(member, () -> "a member given for " + path());
    }
}
