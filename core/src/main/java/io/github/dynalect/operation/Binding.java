package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Members;
import io.github.dynalect.codec.MisfitException;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.Lifecycle;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import io.github.dynalect.schema.TableName;
import io.github.dynalect.schema.View;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * What an operation is bound to: a schema, the table that it names or another, and what sends the request.
 *
 * @param schema how items lie in the table
 * @param tableName the name of the table
 * @param access how DynamoDB is reached
 * @param configuration the SDK's settings for each request, if they are not the client's
 * @param capacity whether each request asks for the capacity that it consumes, and how it is to be told
 * @param <T> the item type
 */
public record Binding<T>(
        Schema<T> schema,
        String tableName,
        Access access,
        Option<AwsRequestOverrideConfiguration> configuration,
        Option<ReturnConsumedCapacity> capacity) {
    /**
     * A binding of parts none of which is null.
     *
     * @throws io.github.dynalect.refusal.RefusedException if no table can have the name
     */
    public Binding {
        Objects.requireNonNull(schema, "schema");
        tableName = TableName.checked(tableName);
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(capacity, "capacity");
    }

    /**
     * {@return the binding to the table that a schema names}
     *
     * @param <T> the item type
     */
    public static <T> Binding<T> of(Schema<T> schema, Access access) {
        return new Binding<>(
                Objects.requireNonNull(schema, "schema"), schema.tableName(), access, Option.none(), Option.none());
    }

    /**
     * {@return the binding to the items of one kind in this table, or of some kinds}
     *
     * @param kind how they lie in the table, which is told another way than the table's name
     * @param <S> the kind
     * @throws io.github.dynalect.refusal.RefusedException if the table's items are not told by such kinds, or have another key
     */
    public <S extends T> Binding<S> only(Schema<S> kind) {
        Objects.requireNonNull(kind, "kind");
        boolean known = kind.kinds().exists(kinds -> schema.kinds().exists(all -> all.include(kinds)));
        if (!known || !kind.keyNames().equals(schema.keyNames())) {
            throw Rule.KINDS.refuse(
                    tableName, "a kind that the table's schema does not know", "take a kind of this table");
        }
        return new Binding<>(kind.keepingToKinds(), tableName, access, configuration, capacity);
    }

    /**
     * {@return the binding to the items that a key is of: all of this table, or those of one kind or of some}
     *
     * @param key a key of this table
     * @param <K> the kind
     * @throws io.github.dynalect.refusal.RefusedException if the key was not made by a primary key that the table's schema knows,
     *     so that nothing tells at run time what it is a key of
     */
    public <K extends T> Binding<K> of(Key<K> key) {
        Option<Schema<K>> told = schema.schemaOf(key);
        if (told.isEmpty()) {
            throw Rule.KEY_KIND.refuse(
                    key + " of " + tableName,
                    "a key that tells no kind of item that the table's schema has",
                    "take a key of its metamodel, or of one of its kinds");
        }
        return new Binding<>(told.get(), tableName, access, configuration, capacity);
    }

    /** {@return the same binding, whose items are stored as they are given} */
    public Binding<T> verbatim() {
        return new Binding<>(schema.verbatim(), tableName, access, configuration, capacity);
    }

    /** The binding of an operation that begins now, if it has to know the time: it is the same however often it is sent. */
    Binding<T> begun() {
        return begun(schema.lifecycle());
    }

    /** The binding of an operation on an item, which begins now. */
    Binding<T> begun(T item) {
        return begun(lifecycleIfKnown(item).lifecycle());
    }

    private Binding<T> begun(Lifecycle kept) {
        return kept.tellsTime() ? by(access.timedBy(InstantSource.fixed(now()))) : this;
    }

    Instant now() {
        return access.clock().instant();
    }

    /** What the operations say of the attributes that the schema keeps by itself. */
    LifecycleWords<T> lifecycle() {
        return new LifecycleWords<>(this, schema.lifecycle());
    }

    /** What the operations say of the attributes that the kind of an item keeps by itself. */
    LifecycleWords<T> lifecycle(T item) {
        return new LifecycleWords<>(this, schema.lifecycleOf(item).kept());
    }

    /** As of an operation that is made now: what is wrong with the item is told when the request is made. */
    LifecycleWords<T> lifecycleIfKnown(T item) {
        try {
            return lifecycle(item);
        } catch (RuntimeException e) {
            // Of what tells the kinds, too.
            return lifecycle();
        }
    }

    /** What is expired now. */
    Expiry<T> expiry() {
        return Expiry.of(this);
    }

    /**
     * {@return the same binding to a table of another name}
     *
     * @throws io.github.dynalect.refusal.RefusedException if no table can have it
     */
    public Binding<T> named(String otherName) {
        return new Binding<>(schema, otherName, access, configuration, capacity);
    }

    /** {@return the same binding, which reaches DynamoDB in another way} */
    public Binding<T> by(Access other) {
        return new Binding<>(schema, tableName, other, configuration, capacity);
    }

    /** {@return the same binding with settings for each request} */
    public Binding<T> configured(AwsRequestOverrideConfiguration settings) {
        return new Binding<>(schema, tableName, access, Option.of(settings), capacity);
    }

    /** {@return the same binding, each request of which asks for the capacity that it consumes} */
    public Binding<T> reportingCapacity() {
        return new Binding<>(schema, tableName, access, configuration, Option.some(ReturnConsumedCapacity.TOTAL));
    }

    /** {@return what sends the requests} */
    Transport transport() {
        return access.transport();
    }

    /** What is asked about one item. */
    <Q extends DynamoDbRequest, A extends DynamoDbResponse, R> Exchange<Q, A, R> about(
            Key<?> key, ApiAction<Q, A> action, Q request, Function<A, R> reader) {
        return new Exchange<>(
                transport(), new Message<>(action, request, tableName, Option.none(), Option.some(key)), reader);
    }

    /** What is asked about many items of the table, or of an index of it. */
    <Q extends DynamoDbRequest, A extends DynamoDbResponse, R> Exchange<Q, A, R> of(
            Option<String> index, ApiAction<Q, A> action, Q request, Function<A, R> reader) {
        return new Exchange<>(transport(), new Message<>(action, request, tableName, index, Option.none()), reader);
    }

    /** The key as a request takes it, if it is one of this table. */
    Map<String, AttributeValue> keyOf(Key<? extends T> key) {
        return checks().keys().key(key).toMap();
    }

    /** The key condition of a query, if it is one of this table or of an index of it, which is of that kind. */
    KeyCondition<T> conditionOf(KeyCondition<T> key, Kind kind) {
        checks().keys().known(key.index(), kind);
        return checks().keys().query(key);
    }

    /** What to ask an index for, where whole items are wanted; nothing where it gives these anyway. */
    Option<Select> wholeItems(Option<String> index) {
        return index.filter(checks().keys()::isFetching).map(name -> Select.ALL_ATTRIBUTES);
    }

    /** The names of the key attributes of the table and, if it is read by one, of an index. */
    Vector<String> keyNames(Option<String> index) {
        return checks().keys().names(index);
    }

    /** Whether each of the values can be that of the key attribute which it names. */
    boolean isKey(Map<String, AttributeValue> values, Option<String> index) {
        return checks().keys().areFit(values, index);
    }

    /** What is read for a view: its own parts, and the keys, by which an item is told from others. */
    Projection<T> parts(View<? super T, ?> view, Option<String> index) {
        Vector<Path> paths = checks().keys().withKeys(view.paths(), index);
        return new Projection<>(index.isEmpty() ? kinds().with(paths) : paths);
    }

    /** What is read of an item that is looked up by its key then. */
    Projection<T> keyParts(Option<String> index) {
        return new Projection<>(keyNames(index).map(Path::of));
    }

    /** The record of a part of an item, or why it is none, told with the name of this table. */
    <V> Either<DecodeFailure, V> decode(View<? super T, V> view, Map<String, AttributeValue> item) {
        return schema.decode(view, item).mapLeft(failure -> failure.ofTable(tableName));
    }

    /** What reads items of a kind of T reads items of T; the item type of a node is a compile-time mark only. */
    @SuppressWarnings("unchecked")
    static <T> KeyCondition<T> widened(KeyCondition<? extends T> key) {
        return (KeyCondition<T>) key;
    }

    /** A condition of a write, if it can be one of this table. */
    Condition<T> tested(Condition<T> condition) {
        return checks().tested(kinds().writing(condition));
    }

    /** A condition of a write, as {@link #tested}, where one that always holds says that nothing is asked of the item. */
    Condition<T> testedIfAny(Condition<T> condition) {
        return condition instanceof Condition.Always ? condition : tested(condition);
    }

    /** What the operations say of the kinds that the binding keeps to. */
    KindWords<T> kinds() {
        return KindWords.of(schema);
    }

    /** The filter of a scan, if it can be one of this table or of an index of it, which is of that kind. */
    Condition<T> scanned(Option<String> index, Kind kind, Vector<String> keyNames, Condition<T> filter) {
        checks().keys().known(index, kind);
        index.forEach(name -> checks().keys().same(name, keyNames));
        return checks().scanned(index, kinds().scanning(filter));
    }

    /** The filter of a query, if it can be one beside that key condition. */
    Condition<T> filtered(KeyCondition<T> key, Condition<T> filter) {
        return checks().filtered(key, kinds().querying(key, filter));
    }

    /** What a request with a condition asks for if that does not hold: the item as it is. */
    static Option<ReturnValuesOnConditionCheckFailure> currentItem(Rendered rendered) {
        return rendered.condition().isEmpty()
                ? Option.none()
                : Option.some(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /** An action of an update, if the items of this table may be changed so. */
    <S> UpdateAction<S> allowed(UpdateAction<S> action) {
        return checks().allowed(schema.changes().leavingKept(action));
    }

    /** An action that the schema gives of itself, if the values in it fit the keys of indexes. */
    <S> UpdateAction<S> fitting(UpdateAction<S> action) {
        return action.isEmpty() ? action : checks().fitting(action);
    }

    /** The item as it will be stored, if the table can hold it. */
    Map<String, AttributeValue> toBeStored(T item) {
        Map<String, AttributeValue> written = lifecycle(item).written(schema.encode(item));
        return checks().stored(schema.keyIn(written), written);
    }

    /** The key of an item as a text tells it, or a dash if it has none: a text is no place to refuse an item. */
    String told(T item) {
        try {
            return schema.keyOf(item).toString();
        } catch (RuntimeException e) {
            // Of the record's own, too: what is wrong is told when the request is made.
            return "-";
        }
    }

    private TableChecks checks() {
        return new TableChecks(schema, tableName);
    }

    /** The item of stored attributes, or why they are none, told with the name of this table. */
    Either<DecodeFailure, T> decode(Map<String, AttributeValue> item) {
        Either<DecodeFailure, T> decoded = schema.decode(item);
        return decoded.isRight() ? decoded : decoded.mapLeft(failure -> failure.ofTable(tableName));
    }

    /** What will be stored, as it will be read: no item gets into the table that its own schema cannot read. */
    T readBack(Map<String, AttributeValue> item) {
        Either<DecodeFailure, T> decoded = decode(item);
        if (decoded.isLeft()) {
            throw Rule.SCHEMA_READS.refuse(
                    "put to " + tableName,
                    decoded.getLeft().describe(),
                    "declare all attributes that the record is made of, and make it of what it writes");
        }
        return decoded.get();
    }

    T read(Map<String, AttributeValue> item) {
        Either<DecodeFailure, T> decoded = decode(item);
        if (decoded.isLeft()) {
            throw DecodeException.ofRead(decoded.getLeft());
        }
        return decoded.get();
    }

    T written(Map<String, AttributeValue> item) {
        return decode(item).getOrElseThrow(DecodeException::ofWrite);
    }

    /** One value of the answer to a write. */
    <V> V returned(Key<?> key, Attribute<?, V> attribute, AttributeValue value) {
        try {
            return Members.decoded(attribute.codec(), value);
        } catch (MisfitException e) {
            throw DecodeException.ofWrite(new DecodeFailure(
                    tableName, key.fingerprint(), e.atName(attribute.toString()).misfit()));
        }
    }

    /** There is an item, and it is of a kind that the binding keeps to. */
    Condition<T> exists() {
        return Condition.<T>allOf(schema.primaryKey().partitionAttribute().exists())
                .and(kinds().condition());
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
