package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.schema.View;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a batch of reads of one table is made of.
 *
 * @param how how the items are read
 * @param keys their keys, as they were given
 * @param pace how fast
 */
record BatchGetPlan<T>(KeysRead<T> how, Vector<Key<? extends T>> keys, BatchPace pace) {
    static <T> BatchGetPlan<T> of(Binding<T> binding, Vector<Key<? extends T>> keys) {
        return new BatchGetPlan<>(KeysRead.of(binding, false), keys, BatchPace.of(binding.access()));
    }

    Binding<T> binding() {
        return how.binding();
    }

    BatchGetPlan<T> consistently() {
        return new BatchGetPlan<>(how.consistently(), keys, pace);
    }

    BatchGetPlan<T> unexpired() {
        return new BatchGetPlan<>(how.unexpired(), keys, pace);
    }

    BatchGetPlan<T> select(View<? super T, ?> view) {
        Projection<T> parts = new Projection<>(keys.foldLeft(
                how.binding().parts(view, Option.none()).paths(),
                (asked, key) -> binding().kinds().of(key).with(asked)));
        // A projection that is too long is refused here, and not by each call.
        Rendered unused = Renderer.render(ReadExpressions.select(parts));
        return new BatchGetPlan<>(how.select(parts), keys, pace);
    }

    BatchGetPlan<T> at(BatchPace other) {
        return new BatchGetPlan<>(how, keys, other);
    }

    /** The entries in the order of the keys, if each is a key of the table. */
    Vector<KeyRead> reads() {
        return Given.each(keys, "key", key -> how.of(how.binding().keyOf(key)));
    }

    <R> BatchResult<BatchItems<T, R>, Key<? extends T>> result(
            ReadCalls calls, BatchRun.End<KeyRead> end, Function<Map<String, AttributeValue>, R> row) {
        Set<KeyRead> open = Set.copyOf(end.left());
        Vector<Tuple2<Key<? extends T>, KeyRead>> all = keys.zip(reads());
        Map<KeyRead, R> rows = new HashMap<>();
        Vector<Tuple2<Key<? extends T>, Option<R>>> read =
                all.map(entry -> entry.map2(one -> Option.of(calls.found().get(one))
                        .filter(item -> binding().kinds().of(entry._1()).include(item))
                        .map(item -> rows.computeIfAbsent(
                                one, unread -> Objects.requireNonNull(row.apply(item), "what is made of an item")))));
        BatchItems<T, R> items = new BatchItems<>(
                read.flatMap(Tuple2::_2),
                all.zip(read)
                        .filter(both -> both._2()._2().isEmpty()
                                && !open.contains(both._1()._2()))
                        .map(both -> both._1()._1()),
                read.flatMap(entry -> entry._2().map(found -> Tuple.of(entry._1(), found)))
                        .toMap(entry -> entry));
        Vector<Key<? extends T>> left =
                all.filter(entry -> open.contains(entry._2())).map(Tuple2::_1);
        return left.isEmpty()
                ? new BatchResult.Complete<>(items)
                : new BatchResult.Incomplete<>(items, left.asJava(), end.cause().get());
    }
}
