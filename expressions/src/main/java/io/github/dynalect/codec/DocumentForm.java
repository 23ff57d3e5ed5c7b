package io.github.dynalect.codec;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How a record is taken apart into its stored parts, and put together from them.
 *
 * <p>Generated metamodels implement it as a class, which a fresh JVM loads in a fraction of the time that it takes to
 * link a lambda for each part.
 *
 * @param <D> the record
 */
public interface DocumentForm<D> {
    /** Gives each part of a record to be stored, in the order in which the parts are declared. */
    void write(D document, MemberWriter<D> to);

    /** {@return the record of stored parts} */
    D read(Members<D> stored);

    /** {@return the names under which it stores what it makes of the parts, by {@link MemberWriter#putMade}; usually none} */
    default Set<String> made() {
        return Set.of();
    }

    /**
     * {@return the form that two functions make}
     *
     * @param <D> the record
     * @param write as {@link #write}
     * @param read as {@link #read}
     */
    static <D> DocumentForm<D> of(
            BiConsumer<? super D, ? super MemberWriter<D>> write, Function<? super Members<D>, ? extends D> read) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(read, "read");
        return new DocumentForm<>() {
            @Override
            public void write(D document, MemberWriter<D> to) {
                write.accept(document, to);
            }

            @Override
            public D read(Members<D> stored) {
                return read.apply(stored);
            }
        };
    }
}
