package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeFailure;
import io.vavr.control.Either;

/**
 * What becomes of an item that is read, be it one that can be decoded or not.
 *
 * @param <T> the item type
 * @param <R> what is made of it
 */
@FunctionalInterface
public interface Decoding<T, R> {
    /** {@return what is made of an item, or of the reason why it cannot be decoded} */
    R row(Either<DecodeFailure, T> item);

    /**
     * {@return the decoding that keeps both, so that an item that cannot be decoded does not keep one from the others}
     *
     * @param <T> the item type
     */
    static <T> Decoding<T, Either<DecodeFailure, T>> collect() {
        return item -> item;
    }
}
