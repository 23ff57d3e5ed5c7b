package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.refusal.Rule;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Deletes a table with all its items. Executing it waits until the table is gone. */
public final class DeleteTable extends Write<DeleteTableRequest, Done> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Binding<?> binding;
    private final Duration patience;

    private DeleteTable(Binding<?> binding, Duration patience) {
        this.binding = binding;
        this.patience = patience;
    }

    /**
     * {@return the deletion of a table, which waits ten minutes at most}
     *
     * @param name the table's name once more
     * @throws io.github.dynalect.refusal.RefusedException if it is another one
     */
    public static DeleteTable of(Binding<?> binding, String name) {
        if (!binding.tableName().equals(Objects.requireNonNull(name, "name"))) {
            throw Rule.TABLE_NAME_REPEATED.refuse(
                    "deletion of " + binding, "the name " + name, "repeat the name of the table that is to go");
        }
        return new DeleteTable(binding, PATIENCE);
    }

    /** {@return the same deletion, which waits for its end at most as long as this; a time that is no time is refused} */
    public DeleteTable waitingAtMost(Duration patienceForIt) {
        return new DeleteTable(binding, TableWait.checked(patienceForIt));
    }

    @Override
    public DeleteTableRequest request() {
        return DeleteTableRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .tableName(binding.tableName())
                .build();
    }

    @Override
    Exchange<DeleteTableRequest, DeleteTableResponse, Done> exchange() {
        return binding.of(Option.none(), ApiAction.deleteTable(), request(), answer -> Done.DONE);
    }

    private TableWait untilGone() {
        return new TableWait(binding, patience, TableWait.Goal.GONE);
    }

    /**
     * {@return that it is done, once the table is gone}
     *
     * @throws software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException if there is no table of this name
     * @throws TableStatusException if the table is not gone after the time to wait
     */
    @Override
    @CanIgnoreReturnValue
    public Done execute() {
        Done asked = exchange().send();
        Option<TableDescription> unused = untilGone().end();
        return asked;
    }

    /**
     * {@return that it is done, to come once the table is gone}
     *
     * <p>It fails with what {@link #execute} throws; nothing is thrown here. Cancelling it does not undo the deletion.
     */
    @Override
    public CompletableFuture<Done> executeAsync() {
        return Futures.of(() -> Futures.then(
                exchange().sendAsync(),
                asked -> Futures.mapped(untilGone().endAsync(), gone -> asked, Futures::cause)));
    }

    @Override
    Object state() {
        return Tuple.of(binding, patience);
    }

    /** {@return the operation and its table} */
    @Override
    public String toString() {
        return "DeleteTable[" + binding + "]";
    }
}
