package io.github.dynalect.operation;

import io.github.dynalect.refusal.Limits;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads by key in calls of at most 100.
 *
 * @param client what the tables have in common
 * @param found gets the items that are there
 */
record ReadCalls(OneClient client, ConcurrentMap<KeyRead, Map<String, AttributeValue>> found)
        implements BatchCalls<KeyRead> {
    static ReadCalls by(OneClient client) {
        return new ReadCalls(client, new ConcurrentHashMap<>());
    }

    @Override
    public boolean fits(List<KeyRead> together, KeyRead next) {
        return together.size() < Limits.BATCH_KEYS && together.stream().allMatch(next::goesWith);
    }

    @Override
    public Exchange<BatchGetItemRequest, BatchGetItemResponse, List<KeyRead>> of(List<KeyRead> together) {
        Map<KeysRead<?>, List<Map<String, AttributeValue>>> keys = new LinkedHashMap<>();
        for (KeyRead read : together) {
            keys.computeIfAbsent(read.how(), how -> new ArrayList<>())
                    .add(read.place().key());
        }
        Map<String, KeysAndAttributes> reads = new LinkedHashMap<>();
        keys.forEach((how, of) -> reads.put(how.binding().tableName(), how.of(of)));
        return client.asking(
                ApiAction.batchGetItem(),
                BatchGetItemRequest.builder()
                        .overrideConfiguration(client.configuration().getOrNull())
                        .returnConsumedCapacity(client.capacity().getOrNull())
                        .requestItems(reads)
                        .build(),
                reads.keySet(),
                answer -> left(together, answer));
    }

    /** The entries whose keys came back; what is neither here nor found is not there. */
    private List<KeyRead> left(List<KeyRead> together, BatchGetItemResponse answer) {
        Map<Place, KeyRead> asked = new HashMap<>();
        together.forEach(read -> asked.put(read.place(), read));
        Map<KeyRead, Map<String, AttributeValue>> items = new HashMap<>();
        answer.responses().forEach((table, all) -> all.forEach(item -> items.put(of(asked, table, item), item)));
        List<KeyRead> left = new ArrayList<>();
        answer.unprocessedKeys().forEach((table, keys) -> keys.keys().forEach(key -> left.add(of(asked, table, key))));
        left.removeAll(items.keySet());
        // One that is expired, or of another kind than those that are asked for, is not there.
        items.entrySet().removeIf(entry -> !entry.getKey().how().include(entry.getValue()));
        // Only when the whole answer is understood: a call of which anything is not is left as a whole.
        found.putAll(items);
        return left;
    }

    /** A call reads a table in one way, so a table and a key tell the entry. */
    private static KeyRead of(Map<Place, KeyRead> asked, String table, Map<String, AttributeValue> item) {
        return Place.anyIn(table, asked.values(), KeyRead::place)
                .flatMap(any -> Place.in(any.how().binding(), item))
                .flatMap(place -> Option.of(asked.get(place)))
                .getOrElseThrow(() ->
                        new IllegalStateException("an answer of " + table + " has an item that was not asked for"));
    }
}
