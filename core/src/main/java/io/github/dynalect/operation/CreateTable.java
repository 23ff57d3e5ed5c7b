package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/**
 * Creates the table that a schema describes, with its key, its indexes and its time to live, paid on demand.
 *
 * <p>Executing it waits until the table and its indexes are active, and then, if the schema has a time to live, switches that
 * on, which DynamoDB does in its own time. Everything else that a table can have, such as provisioned capacity, streams or
 * tags, is said by changing {@link #request()} and sending it by the SDK's client.
 *
 * @param <T> the item type
 */
public final class CreateTable<T> extends Write<CreateTableRequest, TableDescription> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Binding<T> binding;
    private final Duration patience;

    private CreateTable(Binding<T> binding, Duration patience) {
        this.binding = binding;
        this.patience = patience;
    }

    /**
     * {@return the creation of a table, which waits ten minutes at most}
     *
     * @param <T> the item type
     */
    public static <T> CreateTable<T> of(Binding<T> binding) {
        return new CreateTable<>(binding, PATIENCE);
    }

    /** {@return the same creation, which waits for the table at most as long as this; a time that is no time is refused} */
    public CreateTable<T> waitingAtMost(Duration patienceForIt) {
        return new CreateTable<>(binding, TableWait.checked(patienceForIt));
    }

    /**
     * {@return the request that creates the table; one for its time to live follows, if the schema has one}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the codec of a key attribute does not tell its type
     */
    @Override
    public CreateTableRequest request() {
        return new TableDefinition(binding.schema(), binding.tableName())
                .request()
                .overrideConfiguration(binding.configuration().getOrNull())
                .build();
    }

    /** {@return the request that follows once the table is active: it switches on the time to live that the schema has} */
    public Option<UpdateTimeToLiveRequest> timeToLiveRequest() {
        return binding.schema()
                .timeToLive()
                .map(attribute -> UpdateTimeToLiveRequest.builder()
                        .overrideConfiguration(binding.configuration().getOrNull())
                        .tableName(binding.tableName())
                        .timeToLiveSpecification(TimeToLiveSpecification.builder()
                                .attributeName(attribute)
                                .enabled(true)
                                .build())
                        .build());
    }

    @Override
    Exchange<CreateTableRequest, CreateTableResponse, TableDescription> exchange() {
        return binding.of(Option.none(), ApiAction.createTable(), request(), CreateTableResponse::tableDescription);
    }

    private Option<Exchange<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse, Done>> timeToLive() {
        return timeToLiveRequest()
                .map(request -> binding.of(Option.none(), ApiAction.updateTimeToLive(), request, answer -> Done.DONE));
    }

    private TableWait untilActive() {
        return new TableWait(binding, patience, TableWait.Goal.ACTIVE);
    }

    /**
     * {@return the table, once it is active}
     *
     * @throws software.amazon.awssdk.services.dynamodb.model.ResourceInUseException if there is a table of this name
     * @throws TableStatusException if the table is not active after the time to wait; it is being created all the same, and
     *     {@link #timeToLiveRequest} is still to be sent, as it is after any other failure but the two others told here
     * @throws InvalidRequestException if the service finds the table's name or definition invalid
     */
    @Override
    @CanIgnoreReturnValue
    public TableDescription execute() {
        TableDescription creating = exchange().send();
        TableDescription active = untilActive().end().getOrElse(creating);
        timeToLive().forEach(switchingOn -> {
            Done unused = switchingOn.send();
        });
        return active;
    }

    /**
     * {@return the table to come, once it is active}
     *
     * <p>It fails with what {@link #execute} throws; nothing is thrown here. Cancelling it does not undo the creation.
     */
    @Override
    public CompletableFuture<TableDescription> executeAsync() {
        return Futures.of(() -> Futures.then(Futures.then(exchange().sendAsync(), this::awaited), this::switched));
    }

    private CompletableFuture<TableDescription> awaited(TableDescription creating) {
        return Futures.mapped(untilActive().endAsync(), active -> active.getOrElse(creating), Futures::cause);
    }

    private CompletableFuture<TableDescription> switched(TableDescription active) {
        return timeToLive()
                .map(switchingOn -> Futures.mapped(switchingOn.sendAsync(), done -> active, Futures::cause))
                .getOrElse(CompletableFuture.completedFuture(active));
    }

    @Override
    Object state() {
        return Tuple.of(binding, patience);
    }

    /** {@return the operation and its table} */
    @Override
    public String toString() {
        return "CreateTable[" + binding + "]";
    }
}
