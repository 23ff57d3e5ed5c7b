package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;

/**
 * An attribute that holds a list. Its elements are attributes too: {@code lines.at(0).price}.
 *
 * @param <T> the item type
 * @param <E> the Java type of the elements
 * @param <A> the attribute that an element is
 */
public final class ListAttribute<T, E, A extends Attribute<T, E>> extends Attribute<T, List<E>>
        implements ListPart<T, E>, Container<T, E> {
    private final Codec<E> element;
    private final Function<Path, A> at;

    ListAttribute(Path path, Codec<List<E>> codec, Codec<E> element, Function<Path, A> at) {
        super(path, codec);
        this.element = element;
        this.at = at;
    }

    /**
     * {@return an element}
     *
     * @param index its position, from 0; one beyond the end is no error
     * @throws io.github.dynalect.refusal.RefusedException as of {@link Path#at}
     */
    public A at(int index) {
        return at.apply(path().at(index));
    }

    @Override
    public Literal<T> member(E value) {
        return stored(element, value);
    }

    /** {@return the action that puts an element at the end; it fails where there is no list} */
    public UpdateAction<T> append(E value) {
        return appendAll(List.of(value));
    }

    /** {@return the action that puts elements at the end; it fails where there is no list} */
    public UpdateAction<T> appendAll(Iterable<? extends E> elements) {
        return set(followedBy(listed(elements)));
    }

    /** {@return the action that puts an element at the end of the list, or makes a list of it where there is none} */
    public UpdateAction<T> appendOrCreate(E value) {
        return set(orElse(List.<E>of()).followedBy(List.of(value)));
    }

    /** {@return the action that puts an element at the beginning; it fails where there is no list} */
    public UpdateAction<T> prepend(E value) {
        return prependAll(List.of(value));
    }

    /** {@return the action that puts elements at the beginning; it fails where there is no list} */
    public UpdateAction<T> prependAll(Iterable<? extends E> elements) {
        return set(precededBy(listed(elements)));
    }

    /** {@return the action that puts an element at the beginning of the list, or makes a list of it where there is none} */
    public UpdateAction<T> prependOrCreate(E value) {
        return set(orElse(List.<E>of()).precededBy(List.of(value)));
    }

    @Override
    public OrElse.OfList<T, E> orElse(List<E> otherwise) {
        return new OrElse.OfList<>(this, literal(otherwise));
    }

    @Override
    public <S extends T> OrElse.OfList<S, E> orElse(SettablePart<? super S, ? extends List<E>> otherwise) {
        return new OrElse.OfList<>(this, otherwise.setValue());
    }

    private static <E> List<E> listed(Iterable<? extends E> elements) {
        return Vector.<E>ofAll(elements).asJava();
    }
}
