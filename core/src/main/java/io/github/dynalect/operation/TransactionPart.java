package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemVersion;
import io.github.dynalect.value.ItemSize;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One action of a transaction, made and checked.
 *
 * <p>It says what the operation says that it comes from: the same expressions, with placeholders of its own.
 *
 * @param <T> the item type
 */
public final class TransactionPart<T> {
    private final Binding<T> binding;
    private final Key<?> key;
    private final TransactWriteItem item;
    private final long bytes;
    private final Option<ItemVersion> asked;

    private TransactionPart(
            Binding<T> binding, Key<?> key, TransactWriteItem item, long bytes, Option<ItemVersion> asked) {
        this.binding = binding;
        this.key = key;
        this.item = item;
        this.bytes = bytes;
        this.asked = asked;
    }

    private TransactionPart(Binding<T> binding, Key<?> key, TransactWriteItem item, long bytes) {
        this(binding, key, item, bytes, Option.none());
    }

    /** The same action, which asks for a version of the item. */
    TransactionPart<T> asking(Option<ItemVersion> version) {
        return new TransactionPart<>(binding, key, item, bytes, version);
    }

    static <T> TransactionPart<T> put(Binding<T> binding, Message<PutItemRequest, ?> put) {
        PutItemRequest request = put.request();
        return new TransactionPart<>(
                binding,
                put.key().get(),
                TransactWriteItem.builder()
                        .put(action -> action.tableName(request.tableName())
                                .item(request.item())
                                .conditionExpression(request.conditionExpression())
                                .expressionAttributeNames(request.expressionAttributeNames())
                                .expressionAttributeValues(request.expressionAttributeValues())
                                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure()))
                        .build(),
                bytes(request.item(), request.expressionAttributeValues()));
    }

    static <T> TransactionPart<T> update(Binding<T> binding, Message<UpdateItemRequest, ?> update) {
        UpdateItemRequest request = update.request();
        if (request.updateExpression() == null) {
            throw Rule.TRANSACTION_UPDATE.refuse(
                    update.toString(), "a key alone", "set something too, or put the item");
        }
        return new TransactionPart<>(
                binding,
                update.key().get(),
                TransactWriteItem.builder()
                        .update(action -> action.tableName(request.tableName())
                                .key(request.key())
                                .updateExpression(request.updateExpression())
                                .conditionExpression(request.conditionExpression())
                                .expressionAttributeNames(request.expressionAttributeNames())
                                .expressionAttributeValues(request.expressionAttributeValues())
                                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure()))
                        .build(),
                bytes(request.key(), request.expressionAttributeValues()));
    }

    static <T> TransactionPart<T> delete(Binding<T> binding, Message<DeleteItemRequest, ?> delete) {
        DeleteItemRequest request = delete.request();
        return new TransactionPart<>(
                binding,
                delete.key().get(),
                TransactWriteItem.builder()
                        .delete(action -> action.tableName(request.tableName())
                                .key(request.key())
                                .conditionExpression(request.conditionExpression())
                                .expressionAttributeNames(request.expressionAttributeNames())
                                .expressionAttributeValues(request.expressionAttributeValues())
                                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure()))
                        .build(),
                bytes(request.key(), request.expressionAttributeValues()));
    }

    static <T> TransactionPart<T> check(Binding<T> binding, Key<?> key, ConditionCheck check) {
        return new TransactionPart<>(
                binding,
                key,
                TransactWriteItem.builder().conditionCheck(check).build(),
                bytes(check.key(), check.expressionAttributeValues()));
    }

    /** Of a key or an item, and of the values beside it. */
    private static long bytes(Map<String, AttributeValue> item, Map<String, AttributeValue> values) {
        return ItemSize.of(item)
                + values.values().stream().mapToLong(ItemSize::of).sum();
    }

    /** {@return the action as the SDK has it} */
    public TransactWriteItem item() {
        return item;
    }

    Binding<T> binding() {
        return binding;
    }

    /** The version that the stored item must have; none if it is not asked for. */
    Option<ItemVersion> asked() {
        return asked;
    }

    /** The bytes of its key, its item and its values. */
    long bytes() {
        return bytes;
    }

    /** The item that it is about, of all tables. */
    Place place() {
        return Place.of(binding, key);
    }

    /** {@return the table and the key's hash} */
    @Override
    public String toString() {
        return binding.tableName() + " #" + key.fingerprint();
    }
}
