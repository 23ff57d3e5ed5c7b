package io.github.dynalect.operation;

import io.github.dynalect.operation.BatchResult.Cause;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A read of items by the keys that an index tells. It is consistent, so that a replica that lags does not hide an item.
 *
 * @param binding the table
 * @param reads those of all items, in the order of the items
 */
record Lookup(Binding<?> binding, Vector<KeyRead> reads) {
    /** The read of the items that an index has entries of. */
    static Lookup of(Binding<?> binding, List<Map<String, AttributeValue>> entries) {
        KeysRead<?> how = KeysRead.of(binding, true);
        return new Lookup(binding, Vector.ofAll(entries).map(entry -> how.of(keyOf(binding, entry))));
    }

    private static Map<String, AttributeValue> keyOf(Binding<?> binding, Map<String, AttributeValue> entry) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        binding.schema().keyNames().forEach(name -> key.put(name, entry.get(name)));
        return key;
    }

    List<Map<String, AttributeValue>> send() {
        ReadCalls calls = calls();
        return items(calls, BatchRun.run(calls, pace(), distinct()));
    }

    CompletableFuture<List<Map<String, AttributeValue>>> sendAsync() {
        ReadCalls calls = calls();
        return Futures.mapped(BatchRun.runAsync(calls, pace(), distinct()), end -> items(calls, end), Futures::cause);
    }

    private ReadCalls calls() {
        return ReadCalls.by(OneClient.of(binding.access(), "lookup", List.of(binding)));
    }

    private BatchPace pace() {
        return BatchPace.of(binding.access());
    }

    private List<KeyRead> distinct() {
        return reads.distinct().asJava();
    }

    /** Those that are there: an item may be gone since the index told of it. */
    private List<Map<String, AttributeValue>> items(ReadCalls calls, BatchRun.End<KeyRead> end) {
        end.cause().forEach(cause -> {
            throw thrown(cause, end.left().size());
        });
        return reads.flatMap(read -> Option.of(calls.found().get(read))).toJavaList();
    }

    private RuntimeException thrown(Cause cause, int left) {
        return cause.kind() == Cause.Kind.FAILURE && cause.failure().get() instanceof RuntimeException failure
                ? failure
                : new UnprocessedKeysException(binding.toString(), left, cause);
    }
}
