package io.github.dynalect.schema;

import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.Misfit;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a record lies in a table: the table's name, key, indexes and time to live, and the record's attributes.
 *
 * @param <T> the item type
 */
public final class Schema<T> {
    private final SchemaPlan<T> plan;
    private final Vector<Member<T, ?>> keyMembers;
    private final Map<String, Declared<T, ?>> declared;
    private final DocumentCodec<T> codec;
    private final Vector<String> requiredNames;

    Schema(
            SchemaPlan<T> plan,
            Vector<Member<T, ?>> keyMembers,
            Function<? super ItemReader<T>, ? extends T> constructor) {
        this.plan = plan;
        this.keyMembers = keyMembers;
        this.declared = byName(plan.declared());
        this.requiredNames = plan.declared().filter(Declared::isRequired).map(Declared::name);
        this.codec = codec(plan, declared, constructor);
    }

    private static <T> Map<String, Declared<T, ?>> byName(Vector<Declared<T, ?>> attributes) {
        Map<String, Declared<T, ?>> byName = new HashMap<>();
        attributes.forEach(attribute -> byName.put(attribute.name(), attribute));
        return byName;
    }

    private static <T> DocumentCodec<T> codec(
            SchemaPlan<T> plan,
            Map<String, Declared<T, ?>> declared,
            Function<? super ItemReader<T>, ? extends T> constructor) {
        boolean keepsExtra = plan.extra().isDefined();
        List<Member<T, ?>> members = new ArrayList<>();
        plan.declared().forEach(attribute -> members.add(attribute.member()));
        return DocumentCodec.of(members, stored -> constructor.apply(new ItemReader<>(stored, declared, keepsExtra)));
    }

    /**
     * {@return a builder of the schema of a record}
     *
     * @param <T> the item type
     * @param tableName the name of the table, unless a {@code Table} is given another
     * @param primaryKey the table's key; its attributes are among the record's
     */
    public static <T> SchemaBuilder<T> of(String tableName, PrimaryKey<T> primaryKey) {
        return new SchemaBuilder<>(ImmutableSchemaPlan.<T>builder()
                .tableName(TableName.checked(tableName))
                .primaryKey(Objects.requireNonNull(primaryKey, "primaryKey"))
                .build());
    }

    /** {@return the name of the table, unless a {@code Table} was given another} */
    public String tableName() {
        return plan.tableName();
    }

    /** {@return the table's key} */
    public PrimaryKey<T> primaryKey() {
        return plan.primaryKey();
    }

    /** {@return the names of the key attributes, the partition attribute first} */
    public Vector<String> keyNames() {
        return keyMembers.map(Member::name);
    }

    /**
     * {@return the key attributes with their types, the partition attribute first: those that the table is created with}
     *
     * @throws RefusedException if the codec of one does not tell its type
     */
    public Vector<KeyAttribute> keyAttributes() {
        return plan.primaryKey().attributes().map(KeyAttribute::of);
    }

    /** {@return the names of the declared attributes, in their order} */
    public Vector<String> names() {
        return plan.declared().map(Declared::name);
    }

    /**
     * {@return the names of the attributes without which a stored item cannot be read, those of the key included}
     *
     * <p>They are the declared ones that are neither optional nor have a default, and that are not stored as nothing
     * when they are empty, as a set is.
     */
    public Vector<String> requiredNames() {
        return requiredNames;
    }

    /** {@return the declared attribute, or the member of a document in one, that lies at a place; none if the schema does not tell} */
    public Option<Member<?, ?>> member(Path place) {
        Option<Member<?, ?>> found = plan.find(place.attribute()).map(Declared::member);
        for (Step step : place.steps().tail()) {
            found = found.flatMap(
                    member -> member.codec() instanceof DocumentCodec<?> document && step instanceof Step.Name name
                            ? document.member(name.name())
                            : Option.none());
        }
        return found;
    }

    /** {@return whether a record keeps the attributes that the schema does not declare} */
    public boolean keepsExtra() {
        return plan.extra().isDefined();
    }

    /** {@return the table's indexes, in the order of their declaration} */
    public Vector<SecondaryIndex<T>> indexes() {
        return plan.indexes();
    }

    /** {@return the index of a name} */
    public Option<SecondaryIndex<T>> index(String name) {
        return plan.indexes().find(index -> index.name().equals(name));
    }

    /** {@return the names of the declared attributes that an index does not hold} */
    public Vector<String> missingIn(SecondaryIndex<?> index) {
        if (index.projection() instanceof IndexProjection.All) {
            return Vector.empty();
        }
        Vector<String> included =
                index.projection() instanceof IndexProjection.Include include ? include.names() : Vector.empty();
        return names().removeAll(keyNames()).removeAll(index.keyNames()).removeAll(included);
    }

    /** {@return the name of the attribute that says when DynamoDB may delete an item} */
    public Option<String> timeToLive() {
        return plan.timeToLive().map(attribute -> attribute.path().attribute());
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
     * @throws RefusedException if DynamoDB cannot store a value faithfully, or if an extra attribute has the name of a
     *     declared one
     */
    public Map<String, AttributeValue> encode(T item) {
        Map<String, AttributeValue> stored = codec.toMap(Objects.requireNonNull(item, "item"));
        plan.extra().forEach(extra -> extra.write(item, declared.keySet(), stored));
        return stored;
    }

    /** {@return the item of stored attributes, or why they are none} */
    public Either<DecodeFailure, T> decode(Map<String, AttributeValue> stored) {
        try {
            return Either.right(codec.fromMap(Objects.requireNonNull(stored, "stored")));
        } catch (MisfitException e) {
            return Either.left(failure(stored, e.misfit()));
        }
    }

    private DecodeFailure failure(Map<String, AttributeValue> stored, Misfit misfit) {
        return new DecodeFailure(plan.tableName(), fingerprint(stored), misfit);
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
        return "Schema[" + tableName() + " " + codec + "]";
    }
}
