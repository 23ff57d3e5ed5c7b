package io.github.dynalect.operation;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * How far a read of items by their keys has gone. It is consistent, so that a replica that lags does
 * not hide an item, and asks again for what the service leaves.
 *
 * @param binding the table
 * @param keys the keys of all items, in the order of the items
 * @param open those that are still to be asked for, each once
 * @param found the items that are there, by their keys
 * @param fruitless how many answers in a row have brought nothing
 */
record Lookup(
        Binding<?> binding,
        Vector<Map<String, AttributeValue>> keys,
        Vector<Map<String, AttributeValue>> open,
        HashMap<Map<String, AttributeValue>, Map<String, AttributeValue>> found,
        int fruitless) {
    /** The most that one request takes. */
    static final int MOST_KEYS = 100;

    /** The most answers in a row that bring nothing; each comes after the SDK's own attempts. */
    static final int MOST_FRUITLESS = 8;

    /** The read of the items that an index has entries of. */
    static Lookup of(Binding<?> binding, List<Map<String, AttributeValue>> entries) {
        Vector<Map<String, AttributeValue>> keys = Vector.ofAll(entries).map(entry -> keyOf(binding, entry));
        return new Lookup(binding, keys, keys.distinct(), HashMap.empty(), 0);
    }

    private static Map<String, AttributeValue> keyOf(Binding<?> binding, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        binding.schema().keyNames().forEach(name -> key.put(name, item.get(name)));
        return key;
    }

    List<Map<String, AttributeValue>> send() {
        Lookup last = this;
        while (last.goesOn()) {
            last = last.next().send();
        }
        return last.items();
    }

    CompletableFuture<List<Map<String, AttributeValue>>> sendAsync() {
        return goesOn()
                ? Futures.mapped(
                        Futures.last(this, Lookup::goesOn, from -> from.next().sendAsync()),
                        Lookup::items,
                        Futures::cause)
                : CompletableFuture.completedFuture(items());
    }

    private boolean goesOn() {
        return !open.isEmpty();
    }

    private Exchange<BatchGetItemRequest, BatchGetItemResponse, Lookup> next() {
        BatchGetItemRequest request = BatchGetItemRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .requestItems(Map.of(
                        binding.tableName(),
                        KeysAndAttributes.builder()
                                .keys(open.take(MOST_KEYS).asJava())
                                .consistentRead(true)
                                .build()))
                .build();
        return binding.of(Option.none(), ApiAction.batchGetItem(), request, this::after);
    }

    private Lookup after(BatchGetItemResponse answer) {
        // Of one table, whatever name or ARN the answer has for it.
        Vector<Map<String, AttributeValue>> items =
                Vector.ofAll(answer.responses().values()).flatMap(Vector::ofAll);
        Vector<Map<String, AttributeValue>> left =
                Vector.ofAll(answer.unprocessedKeys().values()).flatMap(KeysAndAttributes::keys);
        boolean isFruitless = left.length() == open.take(MOST_KEYS).length();
        if (isFruitless && fruitless + 1 == MOST_FRUITLESS) {
            throw new UnprocessedKeysException(
                    binding.toString(), left.length() + open.drop(MOST_KEYS).length());
        }
        return new Lookup(
                binding,
                keys,
                left.appendAll(open.drop(MOST_KEYS)),
                found.merge(items.toMap(item -> keyOf(binding, item), item -> item)),
                isFruitless ? fruitless + 1 : 0);
    }

    /** Those that are there: an item may be gone since the index told of it. */
    private List<Map<String, AttributeValue>> items() {
        return keys.flatMap(found::get).toJavaList();
    }
}
