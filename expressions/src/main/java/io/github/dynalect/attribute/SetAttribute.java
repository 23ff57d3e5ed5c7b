package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An attribute that holds a set. An empty set is stored as nothing.
 *
 * @param <T> the item type
 * @param <E> the Java type of the members
 */
public final class SetAttribute<T, E> extends Attribute<T, Set<E>> {
    SetAttribute(Path path, Codec<Set<E>> codec) {
        super(path, codec);
    }

    /** {@return the action that puts members into the set; those it has already change nothing} */
    @SafeVarargs
    public final UpdateAction<T> add(E first, E... rest) {
        Set<E> members = new LinkedHashSet<>();
        members.add(first);
        for (E member : rest) {
            members.add(member);
        }
        return addAll(members);
    }

    /** {@return the action that puts members into the set; of none, the action that changes nothing} */
    public UpdateAction<T> addAll(Iterable<? extends E> members) {
        Set<E> added = Iterator.<E>ofAll(members).toJavaSet();
        return added.isEmpty() ? UpdateAction.none() : new UpdateAction.Add<>(path(), literal(added));
    }
}
