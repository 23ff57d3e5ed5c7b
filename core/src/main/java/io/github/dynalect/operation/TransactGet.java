package io.github.dynalect.operation;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/**
 * Reads several items of one or more tables as they are at one moment: no transaction of others is seen half-done.
 *
 * <p>It is consistent, whatever its reads are alone, and costs twice what they cost consistently. Together the items have at
 * most 4 MB, or the service refuses to read them (DynamoDB API reference, TransactGetItems).
 *
 * @param <R> the result
 */
public final class TransactGet<R> extends Call<TransactGetItemsRequest, R> {
    private final Access access;
    private final Vector<ItemRead<?>> reads;
    private final Function<List<?>, R> result;

    private TransactGet(Access access, Vector<ItemRead<?>> reads, Function<List<?>, R> result) {
        this.access = Objects.requireNonNull(access, "access");
        this.reads = reads;
        this.result = result;
    }

    /**
     * {@return the reads of 1 to 100 items at one moment; another number is refused when the request is made}
     *
     * @param result makes the result of what is found, in the order of the reads
     * @param <R> the result
     */
    public static <R> TransactGet<R> of(
            Access access, Iterable<? extends ItemRead<?>> reads, Function<List<?>, R> result) {
        return new TransactGet<>(access, Given.all(reads, "reads", "read"), Objects.requireNonNull(result, "result"));
    }

    @Override
    public TransactGetItemsRequest request() {
        Vector<TransactGetItem> items = TransactionSize.checked(reads).map(TransactGet::item);
        OneClient client = OneClient.of(access, "transaction", reads.map(ItemRead::binding));
        TransactionSize.distinct(reads, read -> Place.of(read.binding(), read.key()), "a second read", "read it once");
        return TransactGetItemsRequest.builder()
                .overrideConfiguration(client.configuration().getOrNull())
                .returnConsumedCapacity(client.capacity().getOrNull())
                .transactItems(items.asJava())
                .build();
    }

    private static TransactGetItem item(ItemRead<?> read) {
        var request = read.request();
        return TransactGetItem.builder()
                .get(get -> get.tableName(request.tableName())
                        .key(request.key())
                        .projectionExpression(request.projectionExpression())
                        .expressionAttributeNames(
                                request.hasExpressionAttributeNames() ? request.expressionAttributeNames() : null))
                .build();
    }

    @Override
    Exchange<TransactGetItemsRequest, TransactGetItemsResponse, R> exchange() {
        String tables = reads.map(read -> read.binding().tableName()).distinct().mkString(", ");
        return new Exchange<>(
                access.transport(),
                new Message<>(ApiAction.transactGetItems(), request(), tables, Option.none(), Option.none()),
                answer -> result.apply(found(answer.responses())));
    }

    private List<?> found(List<ItemResponse> answers) {
        if (answers.size() != reads.length()) {
            throw new IllegalStateException(
                    "the answer to " + reads.length() + " reads has " + answers.size() + " items");
        }
        return reads.zipWith(answers, TransactGet::found).toJavaList();
    }

    private static Option<?> found(ItemRead<?> read, ItemResponse answer) {
        return answer.hasItem() ? read.read(answer.item()) : Option.none();
    }

    private Resent<R> resent() {
        return new Resent<>(
                exchange(), access.backoff(), (refusal, attempt) -> TransactionCancelled.ofReads(refusal, attempt));
    }

    /**
     * {@return what is found, or why nothing is read, as when a transaction of others is writing one of the items}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public Either<TransactionCancelled, R> attempt() {
        return resent().attempt();
    }

    /**
     * {@return what is found, or why nothing is read, to come}
     *
     * <p>It fails with what {@link #attempt} throws; nothing is thrown here.
     */
    public CompletableFuture<Either<TransactionCancelled, R>> attemptAsync() {
        return Futures.of(() -> resent().attemptAsync());
    }

    /**
     * {@return what is found}
     *
     * @throws TransactionCancelledException if nothing is read, as when a transaction of others is writing one of the items
     * @throws io.github.dynalect.refusal.RefusedException if the request is wrong; then nothing is sent
     * @throws InvalidRequestException if the service finds it invalid
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    @Override
    public R execute() {
        return resent().execute();
    }

    @Override
    public CompletableFuture<R> executeAsync() {
        return Futures.of(() -> resent().executeAsync());
    }

    @Override
    Object state() {
        return Tuple.of(access, reads, result);
    }

    /** {@return the operation and its reads, without values} */
    @Override
    public String toString() {
        return "TransactGet" + reads.mkString("[", ", ", "]");
    }
}
