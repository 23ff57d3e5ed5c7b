package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Rows to be asked for, some at a time; the next only when the answer before is there. */
interface Pull<R> {
    /** The next rows, which may be none; nothing at the end. */
    CompletableFuture<Option<List<R>>> next();

    /** Whether all rows were given. */
    boolean isOver();

    /** Ends it: nothing more is sent. */
    void cancel();
}
