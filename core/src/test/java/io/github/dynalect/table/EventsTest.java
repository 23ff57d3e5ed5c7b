package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Access;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Get;
import io.github.dynalect.operation.Message;
import io.github.dynalect.operation.Transport;
import io.github.dynalect.shop.Account_;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What an event tells of an answer or a failure. */
class EventsTest {
    private static final ConsumedCapacity USED =
            ConsumedCapacity.builder().capacityUnits(1.5).build();
    private static final ThrottlingReason REASON = ThrottlingReason.builder()
            .reason("TableReadAccountLimitExceeded")
            .resource("arn")
            .build();

    @Test
    void the_capacity_is_that_of_any_answer() {
        for (DynamoDbResponse answer : List.of(
                GetItemResponse.builder().consumedCapacity(USED).build(),
                PutItemResponse.builder().consumedCapacity(USED).build(),
                UpdateItemResponse.builder().consumedCapacity(USED).build(),
                DeleteItemResponse.builder().consumedCapacity(USED).build(),
                QueryResponse.builder().consumedCapacity(USED).build(),
                ScanResponse.builder().consumedCapacity(USED).build())) {
            assertThat(event(Either.right(answer)).capacity()).contains(1.5);
        }
        assertThat(event(Either.right(GetItemResponse.builder().build())).capacity())
                .isEmpty();
    }

    @Test
    void the_capacity_of_several_tables_is_their_sum() {
        for (DynamoDbResponse answer : List.of(
                BatchGetItemResponse.builder().consumedCapacity(USED, USED).build(),
                BatchWriteItemResponse.builder().consumedCapacity(USED, USED).build(),
                TransactGetItemsResponse.builder().consumedCapacity(USED, USED).build(),
                TransactWriteItemsResponse.builder()
                        .consumedCapacity(USED, USED)
                        .build())) {
            assertThat(event(Either.right(answer)).capacity()).contains(3.0);
        }
        assertThat(event(Either.right(BatchGetItemResponse.builder().build())).capacity())
                .isEmpty();
    }

    @Test
    void items_that_are_read_together_are_counted_together() {
        assertThat(event(Either.right(TransactGetItemsResponse.builder()
                                .responses(
                                        ItemResponse.builder().item(Map.of()).build(),
                                        ItemResponse.builder().build())
                                .build()))
                        .returned())
                .contains(1);
        assertThat(event(Either.right(BatchGetItemResponse.builder()
                                .responses(Map.of("a", List.of(Map.of(), Map.of()), "b", List.of(Map.of())))
                                .build()))
                        .returned())
                .contains(3);
    }

    @Test
    void items_are_counted_where_there_are_some_to_count() {
        Event scan = event(
                Either.right(ScanResponse.builder().count(2).scannedCount(9).build()));
        Event get = event(Either.right(GetItemResponse.builder().build()));

        assertThat(scan.returned()).contains(2);
        assertThat(scan.scanned()).contains(9);
        assertThat(get.returned()).contains(0);
        assertThat(get.scanned()).isEmpty();
        assertThat(event(Either.right(GetItemResponse.builder().item(Map.of()).build()))
                        .returned())
                .contains(1);
        assertThat(event(Either.right(PutItemResponse.builder().build())).returned())
                .isEmpty();
    }

    @Test
    void a_throttled_request_tells_by_which_limit() {
        for (RuntimeException throttled : List.of(
                ProvisionedThroughputExceededException.builder()
                        .throttlingReasons(REASON)
                        .build(),
                RequestLimitExceededException.builder()
                        .throttlingReasons(REASON)
                        .build(),
                ThrottlingException.builder().throttlingReasons(REASON).build())) {
            Event.Failure failure = event(Either.left(new CompletionException(throttled)))
                    .failure()
                    .get();
            assertThat(failure.throttling())
                    .containsExactly(new Event.Throttling("TableReadAccountLimitExceeded", "arn"));
            assertThat(failure.code()).isEqualTo(throttled.getClass().getSimpleName());
        }
        assertThat(event(Either.left(new IllegalStateException("secret"))).failure())
                .contains(new Event.Failure("IllegalStateException", Vector.empty()));
    }

    private static Event event(Either<? extends Throwable, ? extends DynamoDbResponse> outcome) {
        List<Message<?, ?>> messages = new ArrayList<>();
        Transport keeping = new Transport() {
            @Override
            public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
                messages.add(message);
                throw new IllegalStateException("kept");
            }

            @Override
            public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
                    Message<Q, A> message) {
                messages.add(message);
                return CompletableFuture.failedFuture(new IllegalStateException("kept"));
            }
        };
        assertThat(Get.of(Binding.of(Account_.SCHEMA, Access.by(keeping)), Account_.key("a-1"))
                        .executeAsync())
                .isCompletedExceptionally();
        return Events.of(messages.get(0), outcome, Duration.ofMillis(1), 1);
    }
}
