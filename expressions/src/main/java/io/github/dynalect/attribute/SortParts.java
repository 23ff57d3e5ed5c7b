package io.github.dynalect.attribute;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a sort attribute is composed of, from the left, and what a query may say of each part.
 *
 * <p>It is built from the right: {@code text("ORDER#", part(day, text("#", part(orderId, end(IndexSort.table())))))} is
 * {@code ORDER#{day}#{orderId}}. What a {@link Template} refuses of a sort attribute is refused when it is given a name, by
 * {@link IndexSort#composed}.
 *
 * <p>A query gives the parts from the left, and may test the next one: {@code partition("ann").sortEq(today).sortGt(lastId)}.
 * Of a number, a time or text any test of order means what it says, for the values of that part. So {@code sortGt(today)}
 * has nothing of today. A part whose texts have not its own order, as those of an enum, is tested for equality only.
 *
 * @param <T> the item type
 * @param <R> what a query is, once all that lies on the left is given
 */
public final class SortParts<T, R> {
    private final Vector<Piece<T>> pieces;
    private final Vector<KeyField<T>> next;
    private final Function<Begun, R> range;

    private SortParts(Vector<Piece<T>> pieces, Vector<KeyField<T>> next, Function<Begun, R> range) {
        this.pieces = pieces;
        this.next = next;
        this.range = range;
    }

    /**
     * {@return no more parts}
     *
     * @param <T> the item type
     * @param <N> what a query is when all parts are given
     * @param next the sort attributes that follow: {@link IndexSort#table} for a table or a local index, {@link IndexSort#none}
     *     or {@link IndexSort#partial} where none follows in an index
     */
    public static <T, N> SortParts<T, N> end(IndexSort<T, N> next) {
        Objects.requireNonNull(next, "next");
        return new SortParts<>(Vector.empty(), next.fields(), begun -> next.after(begun.index(), begun.whole()));
    }

    /**
     * {@return fixed text, and what follows it}
     *
     * @param <T> the item type
     * @param <R> what a query is after it
     */
    public static <T, R> SortParts<T, R> text(String text, SortParts<T, R> rest) {
        return new SortParts<>(
                given(rest).pieces.prepend(new Piece.Text<>(text)), rest.next, begun -> rest.after(begun.with(text)));
    }

    /**
     * {@return an attribute that holds text, of a table or a local index, and what follows it}
     *
     * @param <T> the item type
     * @param <N> what a query is after it
     */
    public static <T, N> SortParts<T, PrefixTableRange<T, String, N>> part(
            StringAttribute<? super T> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), PrefixTableRange::new);
    }

    /**
     * {@return an attribute of any other ordered type, of a table or a local index, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, OrderedTableRange<T, S, N>> part(
            OrderedAttribute<? super T, S> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), OrderedTableRange::new);
    }

    /**
     * {@return an attribute whose order is not that of its texts, of a table or a local index, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, EqualTableRange<T, S, N>> part(
            Attribute<? super T, S> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), EqualTableRange::new);
    }

    /**
     * {@return a whole number of so many digits, of a table or a local index, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, OrderedTableRange<T, S, N>> part(
            OrderedAttribute<? super T, S> attribute, int width, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.some(width), OrderedTableRange::new);
    }

    /**
     * {@return an attribute that holds text, of a global index, and what follows it}
     *
     * @param <T> the item type
     * @param <N> what a query is after it
     */
    public static <T, N> SortParts<T, PrefixIndexRange<T, String, N>> indexPart(
            StringAttribute<? super T> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), PrefixIndexRange::new);
    }

    /**
     * {@return an attribute of any other ordered type, of a global index, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, OrderedIndexRange<T, S, N>> indexPart(
            OrderedAttribute<? super T, S> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), OrderedIndexRange::new);
    }

    /**
     * {@return an attribute whose order is not that of its texts, of a global index, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, EqualIndexRange<T, S, N>> indexPart(
            Attribute<? super T, S> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), EqualIndexRange::new);
    }

    /**
     * {@return a whole number of so many digits, of a global index, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, OrderedIndexRange<T, S, N>> indexPart(
            OrderedAttribute<? super T, S> attribute, int width, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.some(width), OrderedIndexRange::new);
    }

    /**
     * {@return an attribute that holds text, of an index that holds parts of items, and what follows it}
     *
     * @param <T> the item type
     * @param <N> what a query is after it
     */
    public static <T, N> SortParts<T, PrefixPartialRange<T, String, N>> partialPart(
            StringAttribute<? super T> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), PrefixPartialRange::new);
    }

    /**
     * {@return an attribute of any other ordered type, of an index that holds parts of items, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, OrderedPartialRange<T, S, N>> partialPart(
            OrderedAttribute<? super T, S> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), OrderedPartialRange::new);
    }

    /**
     * {@return an attribute whose order is not that of its texts, of an index that holds parts of items, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, EqualPartialRange<T, S, N>> partialPart(
            Attribute<? super T, S> attribute, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.none(), EqualPartialRange::new);
    }

    /**
     * {@return a whole number of so many digits, of an index that holds parts of items, and what follows it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> SortParts<T, OrderedPartialRange<T, S, N>> partialPart(
            OrderedAttribute<? super T, S> attribute, int width, SortParts<T, N> rest) {
        return given(rest).preceded(attribute, Option.some(width), OrderedPartialRange::new);
    }

    private static <T, R> SortParts<T, R> given(SortParts<T, R> rest) {
        return Objects.requireNonNull(rest, "rest");
    }

    private <S, O> SortParts<T, O> preceded(
            Attribute<? super T, S> attribute, Option<Integer> width, Function<SortPosition<T, S, R>, O> first) {
        Piece.Part<T> part = new Piece.Part<>(attribute, width);
        Option<Piece<T>> following = pieces.headOption();
        String text = following.getOrNull() instanceof Piece.Text<T> fixed ? fixed.text() : "";
        return new SortParts<>(
                pieces.prepend(part),
                next,
                begun -> first.apply(
                        new PartPosition<>(begun, attribute, part, text, following.isEmpty(), this::after)));
    }

    Vector<Piece<T>> pieces() {
        return pieces;
    }

    Vector<KeyField<T>> next() {
        return next;
    }

    R after(Begun begun) {
        return range.apply(begun);
    }
}
