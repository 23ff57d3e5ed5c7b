package io.github.dynalect.operation;

import io.github.dynalect.refusal.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Puts and deletions in calls of at most 25, and of at most 16 MB as they go over the wire.
 *
 * @param client what the tables have in common
 */
record WriteCalls(OneClient client) implements BatchCalls<BatchPart> {
    /** What a request has beside the entries: its frame, and a table's name for each entry. */
    private static final int FRAME = 64 * 1024;

    @Override
    public boolean fits(List<BatchPart> together, BatchPart next) {
        if (together.isEmpty()) {
            return true;
        }
        if (together.size() == Limits.BATCH_WRITES) {
            return false;
        }
        long bytes = next.bytes();
        for (BatchPart part : together) {
            bytes += part.bytes();
            if (part.place().isMistakenFor(next.place())) {
                return false;
            }
        }
        return bytes <= Limits.BATCH_BYTES - FRAME;
    }

    @Override
    public Exchange<BatchWriteItemRequest, BatchWriteItemResponse, List<BatchPart>> of(List<BatchPart> together) {
        Map<String, List<WriteRequest>> writes = new LinkedHashMap<>();
        for (BatchPart part : together) {
            writes.computeIfAbsent(part.place().table(), table -> new ArrayList<>())
                    .add(part.request());
        }
        return client.asking(
                ApiAction.batchWriteItem(),
                BatchWriteItemRequest.builder()
                        .overrideConfiguration(client.configuration().getOrNull())
                        .returnConsumedCapacity(client.capacity().getOrNull())
                        .requestItems(writes)
                        .build(),
                writes.keySet(),
                answer -> left(together, answer.unprocessedItems()));
    }

    /** Those of the entries that came back; all of them if one came back that was not sent as it is. */
    private static List<BatchPart> left(List<BatchPart> together, Map<String, List<WriteRequest>> unprocessed) {
        Set<Place> places = new HashSet<>();
        int count = 0;
        for (Map.Entry<String, List<WriteRequest>> table : unprocessed.entrySet()) {
            count += table.getValue().size();
            Place.anyIn(table.getKey(), together, BatchPart::place)
                    .forEach(any -> table.getValue()
                            .forEach(write ->
                                    Place.in(any.binding(), attributes(write)).forEach(places::add)));
        }
        List<BatchPart> left =
                together.stream().filter(part -> places.contains(part.place())).toList();
        return left.size() == count ? left : together;
    }

    private static Map<String, AttributeValue> attributes(WriteRequest write) {
        if (write.putRequest() != null) {
            return write.putRequest().item();
        }
        return write.deleteRequest() == null ? Map.of() : write.deleteRequest().key();
    }
}
