package io.github.dynalect.table;

import static io.github.dynalect.shop.Order_.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.NoClient;
import io.github.dynalect.expression.Key;
import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What an observer is told. */
@DynamoDbTest
class ObserverTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");
    private static final Order ORDER = Shop.order("c-1", "o-1", 7);

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch told = new CountDownLatch(3);
    private final Table<Order> orders;
    private final Table<Order> asynchronous;

    ObserverTest(
            DynamoDbClient client,
            DynamoDbAsyncClient asyncClient,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.orders = Dynalect.create(client)
                .observedBy(events::add)
                .table(Order_.SCHEMA)
                .named(name);
        this.asynchronous = Dynalect.create(asyncClient)
                .observedBy(event -> {
                    throw new IllegalStateException("an observer that fails");
                })
                .observedBy(events::add)
                .observedBy(event -> told.countDown())
                .table(Order_.SCHEMA)
                .named(name);
    }

    @Test
    void each_request_is_told_with_its_action_its_table_and_the_hash_of_its_key() {
        orders.put(ORDER).execute();
        assertThat(orders.get(KEY).execute()).contains(ORDER);
        assertThat(orders.query(Order_.partition("c-1")).filter(total.gt(10)).all())
                .isEmpty();

        assertThat(events).extracting(Event::action).containsExactly("PutItem", "GetItem", "Query");
        assertThat(events.get(0).key()).contains(KEY.fingerprint());
        assertThat(events.get(1).returned()).contains(1);
        assertThat(events.get(2).returned()).contains(0);
        assertThat(events.get(2).scanned()).contains(1);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.attempts()).isEqualTo(1);
            assertThat(event.duration()).isPositive().isLessThan(Duration.ofMinutes(1));
            assertThat(event.failure()).isEmpty();
            // The table has a name of its own, by chance, in which "c-1" may stand.
            assertThat(event.toString().replace(event.table(), "")).doesNotContain("c-1", "o-1");
        });
    }

    @Test
    void consumed_capacity_is_told_where_it_is_asked_for() {
        orders.put(ORDER).execute();
        Table<Order> reporting = orders.reportingCapacity();
        reporting.put(ORDER).execute();
        assertThat(reporting.get(KEY).consistent().execute()).contains(ORDER);
        assertThat(reporting.query(Order_.partition("c-1")).all()).containsExactly(ORDER);
        assertThat(reporting.scan().all()).containsExactly(ORDER);
        reporting.update(KEY).add(total, 1).execute();
        reporting.delete(KEY).execute();

        assertThat(events.get(0).capacity()).isEmpty();
        assertThat(events.stream().skip(1))
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.capacity().get()).isPositive());
    }

    @Test
    void a_request_that_fails_is_told_with_its_code() {
        assertThat(orders.update(KEY).add(total, 1).attempt().isLeft()).isTrue();
        assertThatThrownBy(() -> orders.named("nowhere").get(KEY).execute()).isNotNull();

        assertThat(events)
                .extracting(event -> event.failure().get().code())
                .containsExactly("ConditionalCheckFailedException", "ResourceNotFoundException");
    }

    @Test
    void an_asynchronous_request_is_told_too_whatever_another_observer_does() throws Exception {
        assertThat(asynchronous.put(ORDER).executeAsync().join()).isEqualTo(ORDER);
        assertThat(asynchronous.get(KEY).execute()).contains(ORDER);
        assertThat(asynchronous.query(Order_.partition("c-1")).allAsync().join())
                .containsExactly(ORDER);

        // The SDK may complete an answer before it publishes its metrics.
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(events).extracting(Event::action).contains("PutItem", "GetItem", "Query");
    }

    @Test
    void an_asynchronous_client_answers_synchronous_calls_as_a_synchronous_one_does() {
        assertThat(asynchronous.put(ORDER).ifAbsent().execute()).isEqualTo(ORDER);
        assertThat(asynchronous.put(ORDER).ifAbsent().attempt().isLeft()).isTrue();
        assertThat(asynchronous.put(ORDER).ifAbsent().attemptAsync().join().isLeft())
                .isTrue();
        assertThatThrownBy(() -> asynchronous.named("nowhere").get(KEY).execute())
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> asynchronous.named("nowhere").scan().allAsync().join())
                .hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void what_the_service_finds_invalid_is_told_without_its_words() {
        orders.put(ORDER).execute();

        assertThatThrownBy(
                        () -> orders.update(KEY).set(Order_.note, Order_.note).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("UpdateItem on ")
                .hasMessageContaining("#" + KEY.fingerprint())
                .hasCauseInstanceOf(DynamoDbException.class);
        assertThatThrownBy(() -> asynchronous
                        .update(KEY)
                        .set(Order_.note, Order_.note)
                        .executeAsync()
                        .join())
                .hasCauseInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_cancelled_call_cancels_that_of_the_sdk() {
        CompletableFuture<GetItemResponse> sent = new CompletableFuture<>();
        Table<Order> waiting = Dynalect.create(new DynamoDbAsyncClient() {
                    @Override
                    public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
                        return sent;
                    }

                    @Override
                    public String serviceName() {
                        return "none";
                    }

                    @Override
                    public void close() {
                        // Nothing is open.
                    }
                })
                .table(Order_.SCHEMA);

        assertThat(waiting.get(KEY).executeAsync().cancel(true)).isTrue();

        assertThat(sent).isCancelled();
    }

    @Test
    void settings_of_a_request_are_those_that_the_table_was_given() {
        AwsRequestOverrideConfiguration configuration = AwsRequestOverrideConfiguration.builder()
                .apiCallTimeout(Duration.ofSeconds(20))
                .build();

        Table<Order> configured = orders.configured(configuration);

        assertThat(configured.get(KEY).request().overrideConfiguration()).contains(configuration);
        assertThat(configured.scan().request().overrideConfiguration()).contains(configuration);
        assertThat(configured.put(ORDER).execute()).isEqualTo(ORDER);
        assertThat(configured.delete(ORDER).returningOld().execute()).contains(ORDER);
        assertThat(configured.with(Dynalect.create(new NoClient())).get(KEY).request())
                .isEqualTo(configured.get(KEY).request());
    }
}
