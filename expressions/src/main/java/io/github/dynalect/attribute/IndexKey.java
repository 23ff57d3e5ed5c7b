package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyValue;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The key of an index: its partition attributes, of which a query gives all, and its sort attributes, of which it gives
 * some from the left.
 *
 * <p>A local index has one partition attribute and one sort attribute; a global one has up to four of each.
 *
 * <p>What kind of index it is stands in the type of a query: an {@link IndexRange} of a global index that holds all
 * attributes, a {@link PartialRange} of one that holds some, a {@link TableRange} of a local one. So a query offers what
 * DynamoDB does.
 *
 * @param <T> the item type
 * @param <R> what a query is, once the partition attributes are given
 */
public abstract sealed class IndexKey<T, R> {
    private final String name;
    private final Vector<Attribute<? super T, ?>> partition;
    private final IndexSort<T, R> sort;

    private IndexKey(String name, Vector<Attribute<? super T, ?>> partition, IndexSort<T, R> sort) {
        this.name = name;
        this.partition = partition;
        this.sort = sort;
        KeyAttributes.check(partition.appendAll(sort.attributes()).asJava());
    }

    /** {@return the name of the index} */
    public final String name() {
        return name;
    }

    /** {@return the partition attributes} */
    public final Vector<Attribute<? super T, ?>> partitionAttributes() {
        return partition;
    }

    /** {@return the sort attributes, from the left} */
    public final Vector<Attribute<? super T, ?>> sortAttributes() {
        return sort.attributes();
    }

    final R range(KeyValue... values) {
        return sort.after(Option.some(name), Vector.of(values));
    }

    /** {@return the key of an index with one partition attribute} */
    public static <T, A, R> Of1<T, A, R> of(String name, Attribute<? super T, A> a, IndexSort<T, R> sort) {
        return new Of1<>(name, a, sort);
    }

    /** {@return the key of an index with two partition attributes} */
    public static <T, A, B, R extends GlobalRange<T>> Of2<T, A, B, R> of(
            String name, Attribute<? super T, A> a, Attribute<? super T, B> b, IndexSort<T, R> sort) {
        return new Of2<>(name, a, b, sort);
    }

    /** {@return the key of an index with three partition attributes} */
    public static <T, A, B, C, R extends GlobalRange<T>> Of3<T, A, B, C, R> of(
            String name,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            Attribute<? super T, C> c,
            IndexSort<T, R> sort) {
        return new Of3<>(name, a, b, c, sort);
    }

    /** {@return the key of an index with four partition attributes} */
    public static <T, A, B, C, D, R extends GlobalRange<T>> Of4<T, A, B, C, D, R> of(
            String name,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            Attribute<? super T, C> c,
            Attribute<? super T, D> d,
            IndexSort<T, R> sort) {
        return new Of4<>(name, a, b, c, d, sort);
    }

    /** The key of an index with one partition attribute. */
    public static final class Of1<T, A, R> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;

        private Of1(String name, Attribute<? super T, A> a, IndexSort<T, R> sort) {
            super(name, Vector.of(a), sort);
            this.a = a;
        }

        /** {@return what is read with this value of the partition attribute} */
        public R partition(A valueA) {
            return range(KeyAttributes.value(a, valueA));
        }
    }

    /** The key of an index with two partition attributes. */
    public static final class Of2<T, A, B, R extends GlobalRange<T>> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;
        private final Attribute<? super T, B> b;

        private Of2(String name, Attribute<? super T, A> a, Attribute<? super T, B> b, IndexSort<T, R> sort) {
            super(name, Vector.of(a, b), sort);
            this.a = a;
            this.b = b;
        }

        /** {@return what is read with these values of the partition attributes} */
        public R partition(A valueA, B valueB) {
            return range(KeyAttributes.value(a, valueA), KeyAttributes.value(b, valueB));
        }
    }

    /** The key of an index with three partition attributes. */
    public static final class Of3<T, A, B, C, R extends GlobalRange<T>> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;
        private final Attribute<? super T, B> b;
        private final Attribute<? super T, C> c;

        private Of3(
                String name,
                Attribute<? super T, A> a,
                Attribute<? super T, B> b,
                Attribute<? super T, C> c,
                IndexSort<T, R> sort) {
            super(name, Vector.of(a, b, c), sort);
            this.a = a;
            this.b = b;
            this.c = c;
        }

        /** {@return what is read with these values of the partition attributes} */
        public R partition(A valueA, B valueB, C valueC) {
            return range(
                    KeyAttributes.value(a, valueA), KeyAttributes.value(b, valueB), KeyAttributes.value(c, valueC));
        }
    }

    /** The key of an index with four partition attributes. */
    public static final class Of4<T, A, B, C, D, R extends GlobalRange<T>> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;
        private final Attribute<? super T, B> b;
        private final Attribute<? super T, C> c;
        private final Attribute<? super T, D> d;

        private Of4(
                String name,
                Attribute<? super T, A> a,
                Attribute<? super T, B> b,
                Attribute<? super T, C> c,
                Attribute<? super T, D> d,
                IndexSort<T, R> sort) {
            super(name, Vector.of(a, b, c, d), sort);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
        }

        /** {@return what is read with these values of the partition attributes} */
        public R partition(A valueA, B valueB, C valueC, D valueD) {
            return range(
                    KeyAttributes.value(a, valueA),
                    KeyAttributes.value(b, valueB),
                    KeyAttributes.value(c, valueC),
                    KeyAttributes.value(d, valueD));
        }
    }
}
