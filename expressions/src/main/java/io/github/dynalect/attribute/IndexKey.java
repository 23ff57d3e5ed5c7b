package io.github.dynalect.attribute;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.Objects;

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
 * <p>A key of an attribute that is a part of another, of one attribute twice, or of a template and other attributes than it is
 * composed of, is refused by a {@link io.github.dynalect.refusal.RefusedException} when it is made; and a value that no key has,
 * such as an empty text, when a partition is asked for.
 *
 * @param <T> the item type
 * @param <R> what a query is, once the partition attributes are given
 */
public abstract sealed class IndexKey<T, R> {
    private final String name;
    private final Vector<KeyField<T>> partition;
    private final IndexSort<T, R> sort;

    private IndexKey(String name, Vector<KeyField<T>> partition, IndexSort<T, R> sort) {
        this.name = Objects.requireNonNull(name, "name");
        this.partition = partition;
        this.sort = Objects.requireNonNull(sort, "sort");
        KeyAttributes.check(partitionAttributes().appendAll(sort.attributes()).asJava());
    }

    /** The key of an index of which a template is given the values of these attributes, and no others. */
    private static <T> Vector<KeyField<T>> composed(Template<T> template, Vector<Attribute<? super T, ?>> parameters) {
        Objects.requireNonNull(template, "partition");
        Vector<String> names = parameters.map(
                attribute -> Objects.requireNonNull(attribute, "attribute").toString());
        if (!names.sorted().equals(template.partNames().sorted())) {
            throw Rule.KEY_PARTS.refuse(
                    template.toString(), "the attributes " + names.mkString(", "), "give those of the template");
        }
        return Vector.of(new KeyField.Composed<>(template));
    }

    private static <T> Vector<KeyField<T>> own(Vector<Attribute<? super T, ?>> attributes) {
        return attributes.map(attribute -> new KeyField.Own<>(Objects.requireNonNull(attribute, "attribute")));
    }

    /** {@return the name of the index} */
    public final String name() {
        return name;
    }

    /** {@return the partition attributes} */
    public final Vector<Attribute<? super T, ?>> partitionAttributes() {
        return partition.map(KeyField::attribute);
    }

    /** {@return the sort attributes, from the left} */
    public final Vector<Attribute<? super T, ?>> sortAttributes() {
        return sort.attributes();
    }

    /** {@return whether a key attribute is composed} */
    public final boolean isComposed() {
        return templates().nonEmpty();
    }

    /** {@return how those key attributes are composed that are} */
    public final Vector<Template<T>> templates() {
        return partition.flatMap(KeyField::template).appendAll(sort.templates());
    }

    final KeyParts<T, R> parts() {
        return KeyParts.ofIndex(name, partition, sort);
    }

    /** {@return the key of an index whose partition attribute is the same for all its items} */
    public static <T, R> Of0<T, R> composed(String name, Template<T> partition, IndexSort<T, R> sort) {
        return new Of0<>(name, composed(partition, Vector.empty()), sort);
    }

    /** {@return the key of an index with one partition attribute} */
    public static <T, A, R> Of1<T, A, R> of(String name, Attribute<? super T, A> a, IndexSort<T, R> sort) {
        return new Of1<>(name, own(Vector.of(a)), a, sort);
    }

    /** {@return the key of an index whose partition attribute is composed of one other} */
    public static <T, A, R> Of1<T, A, R> composed(
            String name, Template<T> partition, Attribute<? super T, A> a, IndexSort<T, R> sort) {
        return new Of1<>(name, composed(partition, Vector.of(a)), a, sort);
    }

    /** {@return the key of an index with two partition attributes} */
    public static <T, A, B, R extends GlobalRange<T>> Of2<T, A, B, R> of(
            String name, Attribute<? super T, A> a, Attribute<? super T, B> b, IndexSort<T, R> sort) {
        return new Of2<>(name, own(Vector.of(a, b)), a, b, sort);
    }

    /** {@return the key of an index whose partition attribute is composed of two others} */
    public static <T, A, B, R> Of2<T, A, B, R> composed(
            String name,
            Template<T> partition,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            IndexSort<T, R> sort) {
        return new Of2<>(name, composed(partition, Vector.of(a, b)), a, b, sort);
    }

    /** {@return the key of an index with three partition attributes} */
    public static <T, A, B, C, R extends GlobalRange<T>> Of3<T, A, B, C, R> of(
            String name,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            Attribute<? super T, C> c,
            IndexSort<T, R> sort) {
        return new Of3<>(name, own(Vector.of(a, b, c)), a, b, c, sort);
    }

    /** {@return the key of an index whose partition attribute is composed of three others} */
    public static <T, A, B, C, R> Of3<T, A, B, C, R> composed(
            String name,
            Template<T> partition,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            Attribute<? super T, C> c,
            IndexSort<T, R> sort) {
        return new Of3<>(name, composed(partition, Vector.of(a, b, c)), a, b, c, sort);
    }

    /** {@return the key of an index with four partition attributes} */
    public static <T, A, B, C, D, R extends GlobalRange<T>> Of4<T, A, B, C, D, R> of(
            String name,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            Attribute<? super T, C> c,
            Attribute<? super T, D> d,
            IndexSort<T, R> sort) {
        return new Of4<>(name, own(Vector.of(a, b, c, d)), a, b, c, d, sort);
    }

    /** {@return the key of an index whose partition attribute is composed of four others} */
    public static <T, A, B, C, D, R> Of4<T, A, B, C, D, R> composed(
            String name,
            Template<T> partition,
            Attribute<? super T, A> a,
            Attribute<? super T, B> b,
            Attribute<? super T, C> c,
            Attribute<? super T, D> d,
            IndexSort<T, R> sort) {
        return new Of4<>(name, composed(partition, Vector.of(a, b, c, d)), a, b, c, d, sort);
    }

    /**
     * The key of an index whose partition attribute is the same for all its items.
     *
     * @param <T> the item type
     * @param <R> what a query is, once that is asked for
     */
    public static final class Of0<T, R> extends IndexKey<T, R> {
        private Of0(String name, Vector<KeyField<T>> partition, IndexSort<T, R> sort) {
            super(name, partition, sort);
        }

        /** {@return all items of the index} */
        public R partition() {
            return parts().partition();
        }
    }

    /**
     * The key of an index with one partition attribute, or one that is composed of one other.
     *
     * @param <T> the item type
     * @param <A> the type of the value that it takes
     * @param <R> what a query is, once the value is given
     */
    public static final class Of1<T, A, R> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;

        private Of1(String name, Vector<KeyField<T>> partition, Attribute<? super T, A> a, IndexSort<T, R> sort) {
            super(name, partition, sort);
            this.a = a;
        }

        /** {@return what is read with this value} */
        public R partition(A valueA) {
            return parts().given(a, valueA).partition();
        }
    }

    /**
     * The key of an index with two partition attributes, or one that is composed of two others.
     *
     * @param <T> the item type
     * @param <A> the type of the first value that it takes
     * @param <B> the type of the second value that it takes
     * @param <R> what a query is, once the values are given
     */
    public static final class Of2<T, A, B, R> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;
        private final Attribute<? super T, B> b;

        private Of2(
                String name,
                Vector<KeyField<T>> partition,
                Attribute<? super T, A> a,
                Attribute<? super T, B> b,
                IndexSort<T, R> sort) {
            super(name, partition, sort);
            this.a = a;
            this.b = b;
        }

        /** {@return what is read with these values} */
        public R partition(A valueA, B valueB) {
            return parts().given(a, valueA).given(b, valueB).partition();
        }
    }

    /**
     * The key of an index with three partition attributes, or one that is composed of three others.
     *
     * @param <T> the item type
     * @param <A> the type of the first value that it takes
     * @param <B> the type of the second value that it takes
     * @param <C> the type of the third value that it takes
     * @param <R> what a query is, once the values are given
     */
    public static final class Of3<T, A, B, C, R> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;
        private final Attribute<? super T, B> b;
        private final Attribute<? super T, C> c;

        private Of3(
                String name,
                Vector<KeyField<T>> partition,
                Attribute<? super T, A> a,
                Attribute<? super T, B> b,
                Attribute<? super T, C> c,
                IndexSort<T, R> sort) {
            super(name, partition, sort);
            this.a = a;
            this.b = b;
            this.c = c;
        }

        /** {@return what is read with these values} */
        public R partition(A valueA, B valueB, C valueC) {
            return parts().given(a, valueA).given(b, valueB).given(c, valueC).partition();
        }
    }

    /**
     * The key of an index with four partition attributes, or one that is composed of four others.
     *
     * @param <T> the item type
     * @param <A> the type of the first value that it takes
     * @param <B> the type of the second value that it takes
     * @param <C> the type of the third value that it takes
     * @param <D> the type of the fourth value that it takes
     * @param <R> what a query is, once the values are given
     */
    public static final class Of4<T, A, B, C, D, R> extends IndexKey<T, R> {
        private final Attribute<? super T, A> a;
        private final Attribute<? super T, B> b;
        private final Attribute<? super T, C> c;
        private final Attribute<? super T, D> d;

        private Of4(
                String name,
                Vector<KeyField<T>> partition,
                Attribute<? super T, A> a,
                Attribute<? super T, B> b,
                Attribute<? super T, C> c,
                Attribute<? super T, D> d,
                IndexSort<T, R> sort) {
            super(name, partition, sort);
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
        }

        /** {@return what is read with these values} */
        public R partition(A valueA, B valueB, C valueC, D valueD) {
            return parts().given(a, valueA)
                    .given(b, valueB)
                    .given(c, valueC)
                    .given(d, valueD)
                    .partition();
        }
    }
}
