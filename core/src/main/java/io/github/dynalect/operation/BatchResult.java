package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;

/**
 * What became of a batch: a batch is partly done where it is not wholly done, so what is left comes back as data.
 *
 * <p>Each entry that was given is done or left, and never both: what is done was acknowledged by the service. Of what is left,
 * the entries of a call that failed without an answer may have happened, too. The order is that in which they were given.
 *
 * @param <D> what is done
 * @param <L> an entry that is left
 */
public sealed interface BatchResult<D, L> {
    /** {@return what is done} */
    D done();

    /** {@return the entries that are not known to be done, in their order; none if it is complete} */
    List<L> left();

    /** {@return whether all is done} */
    boolean isComplete();

    /**
     * {@return what is done, which is all}
     *
     * @throws IncompleteBatchException if something is left
     */
    @CanIgnoreReturnValue
    D orThrow();

    /**
     * All is done.
     *
     * @param done what is done
     * @param <D> what is done
     * @param <L> an entry that is left, which there is none of
     */
    record Complete<D, L>(D done) implements BatchResult<D, L> {
        /** A result that is not null. */
        public Complete {
            Objects.requireNonNull(done, "done");
        }

        @Override
        public List<L> left() {
            return List.of();
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        @CanIgnoreReturnValue
        public D orThrow() {
            return done;
        }

        /** {@return that it is complete, without values} */
        @Override
        public String toString() {
            return "Complete";
        }
    }

    /**
     * Something is left.
     *
     * @param done what is done
     * @param left what is left, at least one entry
     * @param cause why
     * @param <D> what is done
     * @param <L> an entry that is left
     */
    record Incomplete<D, L>(D done, List<L> left, Cause cause) implements BatchResult<D, L> {
        /** A result of parts none of which is null. */
        public Incomplete {
            Objects.requireNonNull(done, "done");
            left = List.copyOf(left);
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public boolean isComplete() {
            return false;
        }

        @Override
        @CanIgnoreReturnValue
        public D orThrow() {
            throw new IncompleteBatchException(this);
        }

        /** {@return how much is left and why, without values} */
        @Override
        public String toString() {
            return "Incomplete[" + left.size() + " left: " + cause + "]";
        }
    }

    /**
     * Why a batch ended before all was done.
     *
     * @param kind what sort of reason it is
     * @param failure what the last call threw, if it failed; none if it was answered, and something was left
     */
    record Cause(Kind kind, Option<Exception> failure) {
        /** What ends a batch. */
        public enum Kind {
            /** Something was left of as many calls in a row as the {@link Backoff} says, none of which did anything. */
            ATTEMPTS,
            /** The time was over, that of the batch or that which the {@link Backoff} gives to what makes no progress. */
            DEADLINE,
            /** A call failed in a way that trying again does not mend, as by a table that is not there. */
            FAILURE,
            /** The thread that waits was interrupted; it still is. */
            INTERRUPTED
        }

        /** A cause of parts none of which is null. */
        public Cause {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(failure, "failure");
        }

        /** {@return the kind, and the sort of the failure} */
        @Override
        public String toString() {
            return kind
                    + failure.fold(
                            () -> "", thrown -> " after " + thrown.getClass().getSimpleName());
        }
    }
}
