package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an operation is bound to: a schema, the table that it names or another, and what sends the request.
 *
 * @param schema how items lie in the table
 * @param tableName the name of the table
 * @param executor what sends the request
 * @param <T> the item type
 */
public record Binding<T>(Schema<T> schema, String tableName, Executor executor) {
    /** A binding of three parts, none of which is null. */
    public Binding {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(tableName, "tableName");
        Objects.requireNonNull(executor, "executor");
    }

    /** The key as a request takes it, if it is one of this table. */
    Map<String, AttributeValue> keyOf(Key<? extends T> key) {
        if (!key.names().equals(schema.keyNames())) {
            throw otherKey(key);
        }
        return key.toMap();
    }

    /** The key condition of a query, if it is one of this table. What reads items of a kind of T reads items of T. */
    @SuppressWarnings("unchecked")
    KeyCondition<T> conditionOf(KeyCondition<? extends T> key) {
        if (!schema.keyNames().startsWith(key.names())) {
            throw otherKey(key);
        }
        return (KeyCondition<T>) key;
    }

    private RefusedException otherKey(KeyCondition<?> key) {
        return Rule.KEY_ATTRIBUTES.refuse(
                "key of " + tableName,
                "a key of " + key.names().mkString(", "),
                "give " + schema.keyNames().mkString(", "));
    }

    /** The item of stored attributes, or why they are none, told with the name of this table. */
    Either<DecodeFailure, T> decode(Map<String, AttributeValue> item) {
        return schema.decode(item).mapLeft(failure -> failure.in(tableName));
    }

    /**
     * The item as it will be stored. It is decoded before it is sent, so that no item gets into the table that its own
     * schema cannot read.
     */
    T toBeStored(Map<String, AttributeValue> item) {
        return decode(item)
                .getOrElseThrow(failure -> Rule.SCHEMA_READS.refuse(
                        "put to " + tableName,
                        failure.describe(),
                        "declare all attributes that the record is made of, and make it of what it writes"));
    }

    T read(Map<String, AttributeValue> item) {
        return decode(item).getOrElseThrow(DecodeException::ofRead);
    }

    T written(Map<String, AttributeValue> item) {
        return decode(item).getOrElseThrow(DecodeException::ofWrite);
    }

    Condition<T> exists() {
        return Condition.<T>allOf(schema.primaryKey().partitionAttribute().exists());
    }

    Condition<T> absent() {
        return Condition.<T>allOf(schema.primaryKey().partitionAttribute().notExists());
    }

    /** A binding's text names the table only: a client has nothing to say. */
    @Override
    public String toString() {
        return tableName;
    }
}
