package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * Several writes of one or more tables that happen at once, or not at all.
 *
 * <p>Each execution has a token, by which the service knows its attempts as one for ten minutes: the SDK's, after a lost answer,
 * and those of this library, after a cancellation that may pass, as when another transaction was at the same item. A token of
 * one's own makes several executions one, too. Source of the figure: the DynamoDB API reference, TransactWriteItems.
 */
public final class TransactWrite extends Write<TransactWriteItemsRequest, Done> {
    private final Access access;
    private final Vector<TransactionAction<?>> actions;
    private final Option<String> token;

    private TransactWrite(Access access, Vector<TransactionAction<?>> actions, Option<String> token) {
        this.access = access;
        this.actions = actions;
        this.token = token;
    }

    /** {@return the transaction of 1 to 100 actions, each of another item; what is none is refused when the request is made} */
    public static TransactWrite of(Access access, Iterable<? extends TransactionAction<?>> actions) {
        return new TransactWrite(
                Objects.requireNonNull(access, "access"), Given.all(actions, "actions", "action"), Option.none());
    }

    /**
     * {@return the same transaction with a token of one's own: within ten minutes it happens once, however often it is executed}
     *
     * @param idempotencyToken 1 to 36 characters, such as the identifier of what the transaction is about; another
     *     transaction has another one
     * @throws io.github.dynalect.refusal.RefusedException if it is shorter or longer
     */
    public TransactWrite token(String idempotencyToken) {
        int length =
                Objects.requireNonNull(idempotencyToken, "idempotencyToken").length();
        if (length < 1 || length > Limits.TOKEN_CHARS) {
            throw Rule.TRANSACTION_TOKEN.refuse("token", length + " characters", "give 1 to " + Limits.TOKEN_CHARS);
        }
        return new TransactWrite(access, actions, Option.some(idempotencyToken));
    }

    /** {@return the request that {@link #execute} sends; its token, if none was given, is another each time} */
    @Override
    public TransactWriteItemsRequest request() {
        return request(parts());
    }

    private TransactWriteItemsRequest request(Vector<TransactionPart<?>> parts) {
        OneClient client = OneClient.of(access, "transaction", parts.map(TransactionPart::binding));
        return TransactWriteItemsRequest.builder()
                .overrideConfiguration(client.configuration().getOrNull())
                .returnConsumedCapacity(client.capacity().getOrNull())
                .transactItems(parts.map(TransactionPart::item).asJava())
                .clientRequestToken(token.getOrElse(() -> UUID.randomUUID().toString()))
                .build();
    }

    private Vector<TransactionPart<?>> parts() {
        Vector<TransactionPart<?>> parts =
                Given.each(TransactionSize.checked(actions), "action", TransactionAction::inTransaction);
        TransactionSize.distinct(parts, TransactionPart::place, "a second action", "say both in one");
        long bytes = parts.map(TransactionPart::bytes).sum().longValue();
        if (bytes > Limits.TRANSACTION_BYTES) {
            throw Rule.TRANSACTION_BYTES.refuse("transaction", bytes + " bytes", "write less at once");
        }
        return parts;
    }

    private Resent<Done> resent() {
        Vector<TransactionPart<?>> parts = parts();
        return new Resent<>(
                exchange(parts),
                access.backoff(),
                (refusal, attempt) -> TransactionCancelled.of(actions, parts, refusal, attempt));
    }

    private Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse, Done> exchange(
            Vector<TransactionPart<?>> parts) {
        String tables = parts.map(part -> part.binding().tableName()).distinct().mkString(", ");
        return new Exchange<>(
                access.transport(),
                new Message<>(ApiAction.transactWriteItems(), request(parts), tables, Option.none(), Option.none()),
                answer -> Done.DONE);
    }

    @Override
    Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse, Done> exchange() {
        return exchange(parts());
    }

    /**
     * {@return that it is done, or why nothing of it is}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException if it is still under way after all
     *     attempts
     * @throws software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException if its token was that of
     *     another transaction within ten minutes
     */
    public Either<TransactionCancelled, Done> attempt() {
        return resent().attempt();
    }

    /**
     * {@return that it is done, or why nothing of it is, to come}
     *
     * <p>It fails with what {@link #attempt} throws; nothing is thrown here. Cancelling it ends the attempts; what was sent may
     * happen.
     */
    public CompletableFuture<Either<TransactionCancelled, Done>> attemptAsync() {
        return Futures.of(() -> resent().attemptAsync());
    }

    /**
     * {@return that it is done}
     *
     * @throws TransactionCancelledException if it was cancelled, and nothing is written
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException if it is still under way after all
     *     attempts
     * @throws software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException if its token was that of
     *     another transaction within ten minutes
     */
    @Override
    @CanIgnoreReturnValue
    public Done execute() {
        return resent().execute();
    }

    @Override
    public CompletableFuture<Done> executeAsync() {
        return Futures.of(() -> resent().executeAsync());
    }

    @Override
    Object state() {
        return Tuple.of(access, actions, token);
    }

    /** {@return the operation and its actions, without values} */
    @Override
    public String toString() {
        return "TransactWrite" + actions.mkString("[", ", ", "]");
    }
}
