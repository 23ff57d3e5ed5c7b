package io.github.dynalect.schema;

/** An item was read that is no record of the schema. */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DecodeFailure failure;
    private final boolean applied;

    private DecodeException(DecodeFailure failure, boolean applied) {
        super((applied ? "The write was applied, but its answer cannot be decoded: " : "") + failure.describe());
        this.failure = failure;
        this.applied = applied;
    }

    /** {@return the exception for an item that was read} */
    public static DecodeException ofRead(DecodeFailure failure) {
        return new DecodeException(failure, false);
    }

    /** {@return the exception for the answer to a write, which happened nevertheless} */
    public static DecodeException ofWrite(DecodeFailure failure) {
        return new DecodeException(failure, true);
    }

    /** {@return what is wrong with which item} */
    public DecodeFailure failure() {
        return failure;
    }

    /** {@return whether the item is the answer to a write, which was applied} */
    public boolean applied() {
        return applied;
    }
}
