package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dynalect.NoClient;
import io.github.dynalect.expression.Key;
import io.github.dynalect.observe.Event;
import io.github.dynalect.observe.LoggingObserver;
import io.github.dynalect.observe.Observer;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Clients that do less than those of the SDK, and observers that do more than they should, or nothing. */
class ClientsTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @Test
    void a_client_that_a_test_makes_up_is_taken_although_it_tells_nothing_of_itself() {
        for (DynamoDbClient client : List.of(madeUp(DynamoDbClient.class), new NoClient())) {
            assertThat(Dynalect.create(client).table(Order_.SCHEMA)).hasToString("Table[orders]");
            assertThat(Dynalect.create(client).observedBy(events::add).table(Order_.SCHEMA))
                    .hasToString("Table[orders]");
        }
        assertThat(Dynalect.create(madeUp(DynamoDbAsyncClient.class)).observedBy(events::add))
                .isNotNull();
    }

    @Test
    void an_answer_that_names_no_error_is_told_by_the_exception() {
        try (var http = ScriptedHttpClient.of(Fate.answer(400, "<html>a proxy</html>"));
                var client = DynamoDbClient.builder()
                        .httpClient(http)
                        .region(Region.EU_CENTRAL_1)
                        .endpointOverride(URI.create("http://localhost:1"))
                        .credentialsProvider(AnonymousCredentialsProvider.create())
                        .build()) {
            Table<Order> orders = Dynalect.create(client)
                    .observedBy(LoggingObserver.named("dynalect.test"))
                    .observedBy(events::add)
                    .table(Order_.SCHEMA);

            assertThatExceptionOfType(DynamoDbException.class).isThrownBy(orders.get(KEY)::execute);
        }
        assertThat(events)
                .hasSize(1)
                .allSatisfy(event ->
                        assertThat(event.failure()).contains(new Event.Failure("DynamoDbException", Vector.empty())));
    }

    @Test
    void a_client_that_publishes_no_metrics_is_told_of_all_the_same() throws InterruptedException {
        PromisingClient client = new PromisingClient(
                CompletableFuture.completedFuture(GetItemResponse.builder().build()));
        Table<Order> orders = Dynalect.create(client).observedBy(events::add).table(Order_.SCHEMA);

        assertThat(orders.get(KEY).executeAsync().join()).isEmpty();

        Event event = Option.of(events.poll(10, TimeUnit.SECONDS)).get();
        assertThat(event.attempts()).isEqualTo(1);
        assertThat(event.failure()).isEmpty();
    }

    @Test
    void a_call_that_no_thread_takes_is_told() {
        Table<Order> orders = Dynalect.create(new NoClient(), work -> {
                    throw new RejectedExecutionException("full");
                })
                .observedBy(events::add)
                .table(Order_.SCHEMA);

        assertThat(orders.get(KEY).executeAsync()).isCompletedExceptionally();

        assertThat(events)
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.failure())
                        .contains(new Event.Failure("RejectedExecutionException", Vector.empty())));
    }

    @Test
    void an_error_of_an_observer_is_passed_over() {
        Table<Order> orders = Dynalect.create(new EmptyTable())
                .observedBy(event -> {
                    throw new NoClassDefFoundError("metrics");
                })
                .observedBy(events::add)
                .table(Order_.SCHEMA);

        assertThat(orders.get(KEY).execute()).isEmpty();
        assertThat(events).hasSize(1);
    }

    @Test
    void a_request_is_sent_as_it_is_if_no_observer_is_interested() {
        EmptyTable client = new EmptyTable();
        PromisingClient asynchronous = new PromisingClient(
                CompletableFuture.completedFuture(GetItemResponse.builder().build()));

        assertThat(orders(client, new Uninterested()).get(KEY).execute()).isEmpty();
        assertThat(Dynalect.create(asynchronous)
                        .observedBy(new Uninterested())
                        .table(Order_.SCHEMA)
                        .get(KEY)
                        .executeAsync()
                        .join())
                .isEmpty();

        GetItemRequest asItIs = orders(client).get(KEY).request();
        assertThat(client.asked).containsExactly(asItIs);
        assertThat(asynchronous.asked()).containsExactly(asItIs);
        assertThat(events).isEmpty();
    }

    @Test
    void a_request_carries_a_publisher_of_metrics_if_one_observer_is_interested() {
        EmptyTable client = new EmptyTable();

        assertThat(orders(client, new Uninterested(), events::add).get(KEY).execute())
                .isEmpty();

        assertThat(client.asked
                        .get(0)
                        .overrideConfiguration()
                        .map(AwsRequestOverrideConfiguration::metricPublishers)
                        .orElseGet(List::of))
                .hasSize(1);
        assertThat(events).isNotEmpty();
    }

    @Test
    void a_failure_that_came_on_another_thread_tells_who_waited_for_it() {
        CompletableFuture<GetItemResponse> failing = CompletableFuture.supplyAsync(() -> {
            throw ResourceNotFoundException.builder().message("unknown").build();
        });
        Table<Order> orders = Dynalect.create(new PromisingClient(failing)).table(Order_.SCHEMA);

        Throwable failure = catchThrowable(orders.get(KEY)::execute);

        assertThat(failure).isInstanceOf(ResourceNotFoundException.class);
        assertThat(failure.getSuppressed())
                .hasSize(1)
                .allSatisfy(
                        asked -> assertThat(Arrays.stream(asked.getStackTrace()).map(StackTraceElement::getClassName))
                                .contains(ClientsTest.class.getName()));
    }

    private static Table<Order> orders(DynamoDbClient client, Observer... observers) {
        return Vector.of(observers)
                .foldLeft(Dynalect.create(client), Dynalect::observedBy)
                .table(Order_.SCHEMA);
    }

    /** What mocking libraries make: each of its methods gives null. */
    private static <C> C madeUp(Class<C> kind) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) -> Option.none().getOrNull()));
    }

    /** Does not want to be told, but would keep what it is told. */
    private final class Uninterested implements Observer {
        @Override
        public void observed(Event event) {
            events.add(event);
        }

        @Override
        public boolean isInterested() {
            return false;
        }
    }

    /** A client of a table without items. */
    private static final class EmptyTable implements DynamoDbClient {
        private final List<GetItemRequest> asked = new CopyOnWriteArrayList<>();

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            asked.add(request);
            return GetItemResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "none";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
