package io.github.dynalect.operation;

/** A batch was to be done wholly, and something of it is left. The result tells what. */
public final class IncompleteBatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BatchResult.Incomplete<?, ?> result;

    IncompleteBatchException(BatchResult.Incomplete<?, ?> result) {
        super(
                "of a batch " + result.left().size() + " entries are left: " + result.cause()
                        + ". Remedy: execute another batch of what is left, later",
                result.cause().failure().getOrNull());
        this.result = result;
    }

    /** {@return what is done and what is left} */
    public BatchResult.Incomplete<?, ?> result() {
        return result;
    }
}
