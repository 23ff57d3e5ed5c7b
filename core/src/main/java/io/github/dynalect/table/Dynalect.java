package io.github.dynalect.table;

import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.observe.Observer;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Transport;
import io.github.dynalect.schema.Schema;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
    private final Transport transport;
    private final Supplier<DynamoDbServiceClientConfiguration> configuration;
    private final CursorForm cursors;

    private Dynalect(
            Transport transport, Supplier<DynamoDbServiceClientConfiguration> configuration, CursorForm cursors) {
        this.transport = transport;
        this.configuration = configuration;
        this.cursors = cursors;
    }

    private static Dynalect of(Transport transport, Supplier<DynamoDbServiceClientConfiguration> configuration) {
        return new Dynalect(transport, configuration, CursorForm.plain());
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
        ObservedTransport observed = transport instanceof ObservedTransport already
                ? new ObservedTransport(
                        already.transport(),
                        already.clients(),
                        already.observers().append(observer))
                : new ObservedTransport(transport, publishers(), Vector.of(observer));
        return new Dynalect(observed, configuration, cursors);
    }

    /**
     * {@return this entrance, whose tables seal the cursors of their pages, and take none that is not sealed}
     *
     * <p>Without keys a cursor shows the key of the last item to whoever has it, and can be forged. A page is in no danger
     * from that, but of being read from another place of its partition; what must not be seen must be sealed.
     */
    public Dynalect sealingCursors(CursorKeys keys) {
        return new Dynalect(transport, configuration, CursorForm.sealed(Objects.requireNonNull(keys, "keys")));
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

    Transport transport() {
        return transport;
    }

    CursorForm cursors() {
        return cursors;
    }

    /**
     * {@return the table that a schema names}
     *
     * @param <T> the item type
     */
    public <T> Table<T> table(Schema<T> schema) {
        return new Table<>(Binding.of(schema, transport).cursors(cursors));
    }
}
