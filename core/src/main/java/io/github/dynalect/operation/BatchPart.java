package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** One entry of a batch of writes, made and checked. */
public final class BatchPart {
    private final Binding<?> binding;
    private final Key<?> key;
    private final WriteRequest request;
    private final Place place;
    private final long bytes;

    private BatchPart(Binding<?> binding, Key<?> key, WriteRequest request, long bytes) {
        this.binding = binding;
        this.key = key;
        this.request = request;
        this.place = Place.of(binding, key);
        this.bytes = bytes;
    }

    static BatchPart put(Binding<?> binding, Key<?> key, Map<String, AttributeValue> item) {
        return new BatchPart(
                binding,
                key,
                WriteRequest.builder().putRequest(put -> put.item(item)).build(),
                WireSize.of(item));
    }

    static BatchPart delete(Binding<?> binding, Key<?> key, Map<String, AttributeValue> attributes) {
        return new BatchPart(
                binding,
                key,
                WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(attributes))
                        .build(),
                WireSize.of(attributes));
    }

    /** {@return the entry as the SDK has it} */
    public WriteRequest request() {
        return request;
    }

    Binding<?> binding() {
        return binding;
    }

    Place place() {
        return place;
    }

    /** The most bytes that it takes in the request. */
    long bytes() {
        return bytes;
    }

    /** {@return the table and the key's hash} */
    @Override
    public String toString() {
        return binding.tableName() + " #" + key.fingerprint();
    }
}
