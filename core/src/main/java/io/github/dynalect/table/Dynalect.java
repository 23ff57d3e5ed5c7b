package io.github.dynalect.table;

import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.expression.Key;
import io.github.dynalect.observe.Observer;
import io.github.dynalect.operation.Access;
import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.BatchAction;
import io.github.dynalect.operation.BatchGets;
import io.github.dynalect.operation.BatchItems;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.BatchRows;
import io.github.dynalect.operation.BatchWrite;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Identifiers;
import io.github.dynalect.operation.ItemRead;
import io.github.dynalect.operation.TransactGet;
import io.github.dynalect.operation.TransactWrite;
import io.github.dynalect.operation.TransactionAction;
import io.github.dynalect.operation.Transport;
import io.github.dynalect.schema.Schema;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.Tuple4;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/**
 * The entrance: a client of the SDK, from which tables are made.
 *
 * <p>The client stays the user's: Dynalect neither configures nor closes it. Immutable, and safe for use by many threads.
 */
public final class Dynalect {
    private final Access access;
    private final Supplier<DynamoDbServiceClientConfiguration> configuration;

    private Dynalect(Access access, Supplier<DynamoDbServiceClientConfiguration> configuration) {
        this.access = access;
        this.configuration = configuration;
    }

    private static Dynalect of(Transport transport, Supplier<DynamoDbServiceClientConfiguration> configuration) {
        return new Dynalect(Access.by(transport), configuration);
    }

    /**
     * {@return an entrance whose tables send their requests by a synchronous client}
     *
     * <p>Asynchronous calls need threads to wait on, so they fail; for these give an executor too, or an asynchronous client.
     */
    public static Dynalect create(DynamoDbClient client) {
        return of(
                new SynchronousTransport(Objects.requireNonNull(client, "client"), Option.none()),
                client::serviceClientConfiguration);
    }

    /**
     * {@return an entrance whose tables send their requests by a synchronous client}
     *
     * @param client the client
     * @param executor the threads on which asynchronous calls wait for the client
     */
    public static Dynalect create(DynamoDbClient client, Executor executor) {
        return of(
                new SynchronousTransport(
                        Objects.requireNonNull(client, "client"),
                        Option.some(Objects.requireNonNull(executor, "executor"))),
                client::serviceClientConfiguration);
    }

    /** {@return an entrance whose tables send their requests by an asynchronous client; synchronous calls wait for it} */
    public static Dynalect create(DynamoDbAsyncClient client) {
        return of(
                new AsynchronousTransport(Objects.requireNonNull(client, "client")),
                client::serviceClientConfiguration);
    }

    /**
     * {@return this entrance, which tells an observer of each request that its tables send, beside those told already}
     *
     * <p>A request carries a publisher of the SDK's metrics then, which counts its attempts; those of the client, or of the
     * request's own settings, get the metrics as before.
     */
    public Dynalect observedBy(Observer observer) {
        Objects.requireNonNull(observer, "observer");
        ObservedTransport observed = access.transport() instanceof ObservedTransport already
                ? new ObservedTransport(
                        already.transport(),
                        already.clients(),
                        already.observers().append(observer))
                : new ObservedTransport(access.transport(), publishers(), Vector.of(observer));
        return new Dynalect(access.sentBy(observed), configuration);
    }

    /**
     * {@return this entrance, whose tables seal the cursors of their pages, and take none that is not sealed}
     *
     * <p>Without keys a cursor shows the key of the last item to whoever has it, and can be forged. A page is in no danger
     * from that, but of being read from another place of its partition; what must not be seen must be sealed.
     */
    public Dynalect sealingCursors(CursorKeys keys) {
        return new Dynalect(access.cursors(CursorForm.sealed(Objects.requireNonNull(keys, "keys"))), configuration);
    }

    /** {@return this entrance, whose transactions and batches are tried again in another way} */
    public Dynalect backingOff(Backoff backoff) {
        return new Dynalect(access.backingOff(Objects.requireNonNull(backoff, "backoff")), configuration);
    }

    /**
     * {@return this entrance, by whose tables another clock is read: for the times of items, and for what is expired}
     *
     * @param clock tells what time it is, as that of a test may; unless it is given, the system's clock does
     */
    public Dynalect timedBy(InstantSource clock) {
        return new Dynalect(access.timedBy(Objects.requireNonNull(clock, "clock")), configuration);
    }

    /**
     * {@return this entrance, whose tables have the identifiers of items made by another source}
     *
     * @param identifiers makes them; unless it is given, the system's clock and a secure source of chance do
     */
    public Dynalect identifiedBy(Identifiers identifiers) {
        return new Dynalect(access.identifiedBy(Objects.requireNonNull(identifiers, "identifiers")), configuration);
    }

    /**
     * {@return the transaction of some writes and checks, which happen at once or not at all}
     *
     * @param first one of them
     * @param rest the others, 99 at most, each of another item
     */
    public TransactWrite transactWrite(TransactionAction<?> first, TransactionAction<?>... rest) {
        return transactWriteAll(Vector.<TransactionAction<?>>of(rest).prepend(first));
    }

    /** {@return the transaction of 1 to 100 writes and checks, each of another item} */
    public TransactWrite transactWriteAll(Iterable<? extends TransactionAction<?>> actions) {
        return TransactWrite.of(access, actions);
    }

    /**
     * {@return the reads of two items at one moment}
     *
     * @param <A> the record of the first item
     * @param <B> the record of the second item
     */
    public <A, B> TransactGet<Tuple2<Option<A>, Option<B>>> transactGet(ItemRead<A> a, ItemRead<B> b) {
        return TransactGet.of(access, Vector.of(a, b), Found::two);
    }

    /**
     * {@return the reads of three items at one moment}
     *
     * @param <A> the record of the first item
     * @param <B> the record of the second item
     * @param <C> the record of the third item
     */
    public <A, B, C> TransactGet<Tuple3<Option<A>, Option<B>, Option<C>>> transactGet(
            ItemRead<A> a, ItemRead<B> b, ItemRead<C> c) {
        return TransactGet.of(access, Vector.of(a, b, c), Found::three);
    }

    /**
     * {@return the reads of four items at one moment}
     *
     * @param <A> the record of the first item
     * @param <B> the record of the second item
     * @param <C> the record of the third item
     * @param <D> the record of the fourth item
     */
    public <A, B, C, D> TransactGet<Tuple4<Option<A>, Option<B>, Option<C>, Option<D>>> transactGet(
            ItemRead<A> a, ItemRead<B> b, ItemRead<C> c, ItemRead<D> d) {
        return TransactGet.of(access, Vector.of(a, b, c, d), Found::four);
    }

    /**
     * {@return the reads of 1 to 100 items at one moment, each another item; what is found is in the order of the reads}
     *
     * @param <V> what all their records are
     */
    public <V> TransactGet<List<Option<V>>> transactGetAll(Iterable<? extends ItemRead<? extends V>> reads) {
        return TransactGet.of(access, reads, Found::all);
    }

    /**
     * {@return some puts and deletions, each by itself}
     *
     * @param first one of them
     * @param rest the others, of any number
     */
    public BatchWrite<BatchAction<?>> batchWrite(BatchAction<?> first, BatchAction<?>... rest) {
        return batchWriteAll(Vector.<BatchAction<?>>of(rest).prepend(first));
    }

    /** {@return puts and deletions of any number, each by itself} */
    public BatchWrite<BatchAction<?>> batchWriteAll(Iterable<? extends BatchAction<?>> actions) {
        return BatchWrite.of(access, actions);
    }

    /**
     * {@return the reads of two tables by their keys, together}
     *
     * @param <A> an item of the first
     * @param <R> what is made of it
     * @param <B> an item of the second
     * @param <S> what is made of it
     */
    public <A, R, B, S>
            BatchGets<
                            Tuple2<
                                    BatchResult<BatchItems<A, R>, Key<? extends A>>,
                                    BatchResult<BatchItems<B, S>, Key<? extends B>>>>
                    batchGet(BatchRows<A, R> a, BatchRows<B, S> b) {
        return BatchGets.of(access, Vector.of(a, b), Found::two);
    }

    /**
     * {@return the reads of three tables by their keys, together}
     *
     * @param <A> an item of the first
     * @param <R> what is made of it
     * @param <B> an item of the second
     * @param <S> what is made of it
     * @param <C> an item of the third
     * @param <U> what is made of it
     */
    public <A, R, B, S, C, U>
            BatchGets<
                            Tuple3<
                                    BatchResult<BatchItems<A, R>, Key<? extends A>>,
                                    BatchResult<BatchItems<B, S>, Key<? extends B>>,
                                    BatchResult<BatchItems<C, U>, Key<? extends C>>>>
                    batchGet(BatchRows<A, R> a, BatchRows<B, S> b, BatchRows<C, U> c) {
        return BatchGets.of(access, Vector.of(a, b, c), Found::three);
    }

    /**
     * {@return the reads of some tables by their keys, together, such as of the tables of several tenants}
     *
     * @param <T> what all their items are
     * @param <R> what is made of an item
     */
    public <T, R> BatchGets<List<BatchResult<BatchItems<T, R>, Key<? extends T>>>> batchGetAll(
            Iterable<? extends BatchRows<T, R>> reads) {
        return BatchGets.of(access, reads, Found::all);
    }

    /** The publishers of the client; one that is not of the SDK may not tell them. */
    private List<MetricPublisher> publishers() {
        try {
            return Option.of(configuration.get())
                    .map(of -> of.overrideConfiguration().metricPublishers())
                    .getOrElse(List.of());
        } catch (UnsupportedOperationException e) {
            return List.of();
        }
    }

    Access access() {
        return access;
    }

    /**
     * {@return the table that a schema names}
     *
     * @param <T> the item type
     */
    public <T> Table<T> table(Schema<T> schema) {
        return new Table<>(Binding.of(schema, access));
    }
}
