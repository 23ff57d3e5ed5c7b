package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.testing.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** How items are fetched by the keys of an index, with answers that a local server does not give. */
class LookupTest {
    private static final SdkBytes SEAL = SdkBytes.fromUtf8String("s");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keys_that_the_service_leaves_are_asked_for_again_and_the_order_stays(boolean asynchronously) {
        Server server = new Server(entries(5), keys -> answer(keys.subList(0, 1), keys.subList(1, keys.size())));

        assertThat(server.all(asynchronously)).isEqualTo(tickets(5));
        assertThat(server.batches).containsExactly(5, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_request_has_a_hundred_keys_at_most_with_those_that_were_left(boolean asynchronously) {
        Server server = new Server(
                entries(250),
                keys -> keys.size() == 100
                        ? answer(keys.subList(0, 60), keys.subList(60, 100))
                        : answer(keys, List.of()));

        assertThat(server.all(asynchronously)).isEqualTo(tickets(250));
        assertThat(server.batches).containsExactly(100, 100, 100, 70);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_item_of_which_the_index_tells_twice_is_asked_for_once(boolean asynchronously) {
        List<Map<String, AttributeValue>> entries = new ArrayList<>(entries(2));
        entries.addAll(entries(1));
        Server server = new Server(entries, keys -> answer(keys, List.of()));

        assertThat(server.all(asynchronously)).containsExactly(ticket(0), ticket(1), ticket(0));
        assertThat(server.batches).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothing_is_asked_of_the_table_where_the_index_has_nothing(boolean asynchronously) {
        Server server = new Server(List.of(), keys -> answer(keys, List.of()));

        assertThat(server.all(asynchronously)).isEmpty();
        assertThat(server.batches).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_batch_that_fails_ends_the_reading(boolean asynchronously) {
        Server server = new Server(entries(3), keys -> {
            throw DynamoDbException.builder().message("none today").build();
        });

        assertThatThrownBy(() -> server.all(asynchronously))
                .satisfies(thrown -> assertThat(Futures.cause(thrown)).isInstanceOf(DynamoDbException.class));
    }

    @Test
    void each_request_to_the_table_carries_the_settings_of_the_table() {
        AwsRequestOverrideConfiguration settings = AwsRequestOverrideConfiguration.builder()
                .apiCallTimeout(Duration.ofSeconds(1))
                .build();
        Server server = new Server(entries(1), keys -> answer(keys, List.of()));

        assertThat(PartialScan.of(
                                Binding.of(Ticket_.SCHEMA, Access.by(server))
                                        .named("tickets-eu")
                                        .configured(settings)
                                        .reportingCapacity(),
                                Ticket_.PARTS_BY_HOLDER)
                        .fetch()
                        .first())
                .contains(ticket(0));
        assertThat(server.requests)
                .containsExactly(BatchGetItemRequest.builder()
                        .overrideConfiguration(settings)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .requestItems(Map.of(
                                "tickets-eu",
                                KeysAndAttributes.builder()
                                        .keys(List.of(Map.of("venue", Shop.text("Hall"), "seat", Shop.text("seat-0"))))
                                        .consistentRead(true)
                                        .build()))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_left_unread_again_and_again_is_a_failure_and_no_endless_loop(boolean asynchronously) {
        Server server = new Server(entries(3), keys -> answer(List.of(), keys));

        assertThat(catchThrowable(() -> server.all(asynchronously)))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(UnprocessedKeysException.class),
                        failure -> assertThat(failure).hasCauseInstanceOf(UnprocessedKeysException.class))
                .hasMessageContaining("Of tickets 3 items were left unread: ATTEMPTS. Remedy: read again later");
        assertThat(server.time.pauses()).hasSize(7);
        assertThat(server.requests).hasSize(8);
    }

    private static Ticket ticket(int number) {
        return new Ticket(
                "Hall",
                "seat-" + number,
                "ann",
                number,
                Shop.ANN.openedAt(),
                Map.of("seal", AttributeValue.fromB(SEAL)));
    }

    private static List<Ticket> tickets(int count) {
        return IntStream.range(0, count).mapToObj(LookupTest::ticket).toList();
    }

    private static List<Map<String, AttributeValue>> entries(int count) {
        return tickets(count).stream().map(Ticket_.SCHEMA::encode).toList();
    }

    /** The items of some keys, not in their order, and the keys that are left. */
    private static BatchGetItemResponse answer(
            List<Map<String, AttributeValue>> keys, List<Map<String, AttributeValue>> left) {
        List<Map<String, AttributeValue>> items = new ArrayList<>(keys.stream()
                .map(key -> ticket(Integer.parseInt(
                        Objects.requireNonNull(key.get("seat")).s().substring(5))))
                .map(Ticket_.SCHEMA::encode)
                .toList());
        Collections.reverse(items);
        return BatchGetItemResponse.builder()
                .responses(Map.of("tickets", items))
                .unprocessedKeys(
                        left.isEmpty()
                                ? Map.of()
                                : Map.of(
                                        "tickets",
                                        KeysAndAttributes.builder().keys(left).build()))
                .build();
    }

    /** Has one page of an index, and answers batches by a script; it remembers how many keys each had. */
    private static final class Server extends NoServer {
        private final VirtualTime time = VirtualTime.passing();
        private final List<BatchGetItemRequest> requests = new ArrayList<>();
        private final List<Integer> batches = new ArrayList<>();
        private final List<Map<String, AttributeValue>> entries;
        private final Function<List<Map<String, AttributeValue>>, BatchGetItemResponse> script;

        Server(
                List<Map<String, AttributeValue>> entries,
                Function<List<Map<String, AttributeValue>>, BatchGetItemResponse> script) {
            this.entries = entries;
            this.script = script;
        }

        Access access() {
            return Access.by(this).backingOff(Backoff.usual().by(time.clock(), time::pause));
        }

        List<Ticket> all(boolean asynchronously) {
            Records<?, Ticket> fetch = PartialQuery.of(
                            Binding.of(Ticket_.SCHEMA, access()), Ticket_.PARTS_BY_HOLDER.partition("ann", SEAL))
                    .pageSize(1_000)
                    .fetch();
            return asynchronously ? fetch.allAsync().join() : fetch.all();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
            if ((DynamoDbRequest) message.request() instanceof BatchGetItemRequest batch) {
                List<Map<String, AttributeValue>> keys =
                        batch.requestItems().values().iterator().next().keys();
                requests.add(batch);
                batches.add(keys.size());
                return (A) script.apply(keys);
            }
            if ((DynamoDbRequest) message.request() instanceof ScanRequest) {
                return (A) ScanResponse.builder().items(entries).build();
            }
            return (A) QueryResponse.builder().items(entries).build();
        }

        @Override
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
                Message<Q, A> message) {
            return CompletableFuture.supplyAsync(() -> send(message), Runnable::run);
        }
    }
}
