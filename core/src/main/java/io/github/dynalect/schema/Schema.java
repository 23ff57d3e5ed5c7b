package io.github.dynalect.schema;

import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.Misfit;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a record lies in a table: the table's name and key, and the record's attributes.
 *
 * @param <T> the item type
 */
public final class Schema<T> {
    private final String tableName;
    private final PrimaryKey<T> primaryKey;
    private final Vector<Member<T, ?>> keyMembers;
    private final DocumentCodec<T> codec;

    Schema(String tableName, PrimaryKey<T> primaryKey, Vector<Member<T, ?>> keyMembers, DocumentCodec<T> codec) {
        this.tableName = tableName;
        this.primaryKey = primaryKey;
        this.keyMembers = keyMembers;
        this.codec = codec;
    }

    /**
     * {@return a builder of the schema of a record}
     *
     * @param <T> the item type
     * @param tableName the name of the table, unless a {@code Table} is given another
     * @param primaryKey the table's key; its attributes are among the record's
     */
    public static <T> SchemaBuilder<T> of(String tableName, PrimaryKey<T> primaryKey) {
        return new SchemaBuilder<>(
                Objects.requireNonNull(tableName, "tableName"),
                Objects.requireNonNull(primaryKey, "primaryKey"),
                Vector.empty());
    }

    /** {@return the name of the table, unless a {@code Table} was given another} */
    public String tableName() {
        return tableName;
    }

    /** {@return the table's key} */
    public PrimaryKey<T> primaryKey() {
        return primaryKey;
    }

    /** {@return the names of the key attributes, the partition attribute first} */
    public Vector<String> keyNames() {
        return keyMembers.map(Member::name);
    }

    /**
     * {@return the key of an item}
     *
     * @throws RefusedException if a key attribute's value cannot be a key
     */
    public Key<T> keyOf(T item) {
        Objects.requireNonNull(item, "item");
        return new Key<>(keyMembers.map(member -> keyValue(member, item)));
    }

    private static <T, V> KeyValue keyValue(Member<T, V> member, T item) {
        V value = Objects.requireNonNull(member.getter().apply(item), member.name());
        return new KeyValue(member.name(), member.codec().encode(value));
    }

    /**
     * {@return the attributes of an item as they are stored; a new map each time}
     *
     * @throws RefusedException if DynamoDB cannot store a value faithfully
     */
    public Map<String, AttributeValue> encode(T item) {
        return codec.toMap(Objects.requireNonNull(item, "item"));
    }

    /** {@return the item of stored attributes, or why they are none} */
    public Either<DecodeFailure, T> decode(Map<String, AttributeValue> stored) {
        try {
            return Either.right(codec.fromMap(stored));
        } catch (MisfitException e) {
            return Either.left(failure(stored, e.misfit()));
        }
    }

    private DecodeFailure failure(Map<String, AttributeValue> stored, Misfit misfit) {
        return new DecodeFailure(tableName, fingerprint(stored), misfit);
    }

    /** The hash of the item's key, or a dash if what is stored there is no key. */
    private String fingerprint(Map<String, AttributeValue> stored) {
        Vector<KeyValue> key;
        try {
            key = keyNames()
                    .flatMap(name -> Option.of(stored.get(name))
                            .filter(KeyValue::isKeyType)
                            .map(value -> new KeyValue(name, value)));
        } catch (RefusedException e) {
            return "-";
        }
        return key.length() == keyMembers.length() ? new Key<T>(key).fingerprint() : "-";
    }

    /** {@return the schema's table and attributes} */
    @Override
    public String toString() {
        return "Schema[" + tableName + " " + codec + "]";
    }
}
