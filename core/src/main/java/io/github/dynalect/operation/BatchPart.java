package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** One entry of a batch of writes, made and checked. */
public final class BatchPart {
    private final Binding<?> binding;
    private final WriteRequest request;
    private final Map<String, AttributeValue> attributes;
    private final Place place;
    private final long bytes;

    private BatchPart(Binding<?> binding, WriteRequest request, Map<String, AttributeValue> attributes) {
        this.binding = binding;
        this.request = request;
        this.attributes = attributes;
        this.place = Place.of(binding, attributes);
        this.bytes = WireSize.of(attributes);
    }

    /** The item is decoded before it is sent, as that of a single put is. */
    static <T> BatchPart put(Binding<T> binding, T item) {
        Map<String, AttributeValue> attributes = binding.toBeStored(item);
        T unused = binding.readBack(attributes);
        PutRequest put = PutRequest.builder().item(attributes).build();
        return new BatchPart(binding, WriteRequest.builder().putRequest(put).build(), put.item());
    }

    static <T> BatchPart delete(Binding<T> binding, Key<? extends T> key) {
        DeleteRequest delete = DeleteRequest.builder().key(binding.keyOf(key)).build();
        return new BatchPart(
                binding, WriteRequest.builder().deleteRequest(delete).build(), delete.key());
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
        Vector<KeyValue> key = binding.schema()
                .keyNames()
                .map(name -> new KeyValue(name, Objects.requireNonNull(attributes.get(name), name)));
        return binding.tableName() + " #" + new Key<>(key).fingerprint();
    }
}
