package io.github.dynalect.examples.bulk;

import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.BatchResult.Cause;
import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.table.Table;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Stores rows of any number by batches, a chunk after the other, so that it can tell how far it is.
 *
 * @param table where to
 * @param chunk how many rows are given to a batch
 * @param calls how many calls of a batch are under way at a time
 */
record Importer(Table<Measurement> table, int chunk, int calls) {
    private static final Set<Kind> FOR_GOOD = Set.of(Kind.FAILURE, Kind.INTERRUPTED);

    /**
     * What became of the rows: each is stored or left.
     *
     * @param stored how many the service has acknowledged
     * @param left those that it has not, in their order
     * @param cause why some are left, if some are: of the last chunk that left some
     */
    record Outcome(int stored, Vector<Measurement> left, Option<Cause> cause) {
        private static Outcome none() {
            return new Outcome(0, Vector.empty(), Option.none());
        }

        private Outcome and(BatchResult<List<Measurement>, Measurement> result) {
            Option<Cause> why =
                    result instanceof BatchResult.Incomplete<?, ?> incomplete ? Option.some(incomplete.cause()) : cause;
            return new Outcome(stored + result.done().size(), left.appendAll(result.left()), why);
        }

        private Outcome leaving(Iterable<Measurement> rest) {
            return new Outcome(stored, left.appendAll(rest), cause);
        }
    }

    // @start region=import
    /**
     * Stores all rows that the service takes. It goes on after a chunk of which something is left, unless nothing of it was stored.
     *
     * @param progress is told how many are stored, after each chunk
     */
    Outcome store(Iterable<Measurement> rows, IntConsumer progress) {
        Iterator<Seq<Measurement>> chunks = Iterator.ofAll(rows).grouped(chunk);
        Outcome all = Outcome.none();
        while (chunks.hasNext()) {
            BatchResult<List<Measurement>, Measurement> result =
                    table.batchPut(chunks.next()).concurrency(calls).execute();
            all = all.and(result);
            progress.accept(all.stored());
            if (isHopeless(result)) {
                return all.leaving(chunks.flatMap(Function.identity()));
            }
        }
        return all;
    }

    /** Whether the next chunk would hardly fare better. */
    private static boolean isHopeless(BatchResult<List<Measurement>, Measurement> result) {
        return result instanceof BatchResult.Incomplete<List<Measurement>, Measurement> incomplete
                && (incomplete.done().isEmpty()
                        || FOR_GOOD.contains(incomplete.cause().kind()));
    }
    // @end
}
