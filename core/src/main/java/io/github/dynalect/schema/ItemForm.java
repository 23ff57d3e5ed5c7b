package io.github.dynalect.schema;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How a record is taken apart into its attributes, and put together from them.
 *
 * <p>Generated metamodels implement it as a class, which a fresh JVM loads in a fraction of the time that it takes to
 * link a lambda for each attribute.
 *
 * @param <T> the item type
 */
public interface ItemForm<T> {
    /** Gives each attribute of a record to be stored, in the order in which the attributes are declared. */
    void write(T item, ItemWriter<T> to);

    /** {@return the record of a stored item} */
    T read(ItemReader<T> stored);

    /**
     * {@return the form that two functions make}
     *
     * @param <T> the item type
     * @param write as {@link #write}
     * @param read as {@link #read}
     */
    static <T> ItemForm<T> of(
            BiConsumer<? super T, ? super ItemWriter<T>> write, Function<? super ItemReader<T>, ? extends T> read) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(read, "read");
        return new ItemForm<>() {
            @Override
            public void write(T item, ItemWriter<T> to) {
                write.accept(item, to);
            }

            @Override
            public T read(ItemReader<T> stored) {
                return read.apply(stored);
            }
        };
    }
}
