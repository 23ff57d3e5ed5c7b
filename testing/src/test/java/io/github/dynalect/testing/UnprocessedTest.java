package io.github.dynalect.testing;

import static io.github.dynalect.testing.Items.addition;
import static io.github.dynalect.testing.Items.counter;
import static io.github.dynalect.testing.Items.key;
import static io.github.dynalect.testing.Items.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.testing.Scripted.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches of which a part comes back. */
@DynamoDbTest
class UnprocessedTest {
    private static final int ENTRIES = 20;

    private final DynamoDbServer server;
    private final String table;
    private final String other;

    UnprocessedTest(
            DynamoDbServer server,
            @FreshTable(partitionKey = "id") String table,
            @FreshTable(partitionKey = "id") String other) {
        this.server = server;
        this.table = table;
        this.other = other;
    }

    @BeforeEach
    void the_other_table_has_items() {
        keys(ENTRIES)
                .forEach(key -> server.client()
                        .putItem(put -> put.tableName(other)
                                .item(Map.of(
                                        "id",
                                        key.get("id"),
                                        "name",
                                        AttributeValue.fromS("ada"),
                                        "n",
                                        AttributeValue.fromN("1")))));
    }

    @ParameterizedTest
    @EnumSource
    void a_write_is_either_done_or_comes_back(Way way) {
        try (var scripted = way.once(server, Script.random(7).sometimes(1, Fate.leaveUnprocessed(0.5)))) {
            BatchWriteItemResponse response = write(scripted);

            assertThat(response.unprocessedItems()).containsOnlyKeys(table, other);
            assertThat(response.unprocessedItems().get(table)).isSubsetOf(puts());
            assertThat(Stream.concat(
                            left(response, table).stream()
                                    .map(put -> put.putRequest().item()),
                            written().stream()))
                    .containsExactlyInAnyOrderElementsOf(keys(ENTRIES));
            assertThat(Stream.concat(
                            left(response, other).stream()
                                    .map(deletion -> deletion.deleteRequest().key()),
                            deleted().stream()))
                    .containsExactlyInAnyOrderElementsOf(keys(ENTRIES / 4));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_leaves_the_same(Way way) {
        Script script = Script.random(7).sometimes(1, Fate.leaveUnprocessed(0.5));
        try (var one = way.once(server, script);
                var same = way.once(server, script);
                var another = way.once(server, Script.random(8).sometimes(1, Fate.leaveUnprocessed(0.5)))) {
            var left = write(one).unprocessedItems();

            assertThat(write(same).unprocessedItems()).isEqualTo(left);
            assertThat(write(another).unprocessedItems()).isNotEqualTo(left);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_generator_of_ones_own_decides_instead_of_the_script(Way way) {
        try (var one = way.once(server, Fate.leaveUnprocessed(0.5, new SplittableRandom(7)));
                var same = way.once(
                        server, Script.random(9).sometimes(1, Fate.leaveUnprocessed(0.5, new SplittableRandom(7))))) {
            assertThat(write(one).unprocessedItems())
                    .isEqualTo(write(same).unprocessedItems())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_either_read_or_comes_back_with_all_that_was_asked_of_it(Way way) {
        try (var scripted = way.once(server, Fate.leaveUnprocessed(0.5))) {
            BatchGetItemResponse response = read(scripted);

            KeysAndAttributes left = left(response);
            assertThat(response.unprocessedKeys()).containsOnlyKeys(other);
            assertThat(left.toBuilder()
                            .keys(List.<Map<String, AttributeValue>>of())
                            .build())
                    .isEqualTo(asked(List.of()));
            assertThat(response.responses().get(other))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item).containsOnlyKeys("id", "name"));
            assertThat(Stream.concat(left.keys().stream(), found(response).stream()))
                    .containsExactlyInAnyOrderElementsOf(keys(ENTRIES));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_back_can_be_asked_for_until_nothing_does(Way way) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        try (var scripted = way.once(server, Script.random(7).sometimes(0.9, Fate.leaveUnprocessed(0.6)))) {
            Map<String, KeysAndAttributes> left = Map.of(other, asked(keys(ENTRIES)));
            while (!left.isEmpty()) {
                Map<String, KeysAndAttributes> now = left;
                BatchGetItemResponse response = scripted.client().batchGetItem(get -> get.requestItems(now));
                found.addAll(response.responses().getOrDefault(other, List.of()));
                left = response.unprocessedKeys();
            }
        }
        assertThat(found)
                .extracting(item -> Map.of("id", item.get("id")))
                .containsExactlyInAnyOrderElementsOf(keys(ENTRIES));
    }

    @ParameterizedTest
    @EnumSource
    void a_share_of_one_leaves_all_and_sends_nothing(Way way) {
        try (var scripted = way.once(server, Fate.leaveUnprocessed(1), Fate.leaveUnprocessed(1))) {
            assertThat(write(scripted).unprocessedItems().get(table)).isEqualTo(puts());
            assertThat(read(scripted)).satisfies(response -> {
                assertThat(response.unprocessedKeys()).isEqualTo(Map.of(other, asked(keys(ENTRIES))));
                assertThat(response.responses()).isEmpty();
            });
        }
        assertThat(written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_share_of_zero_leaves_nothing(Way way) {
        try (var scripted = way.once(server, Fate.leaveUnprocessed(0), Fate.leaveUnprocessed(0))) {
            assertThat(write(scripted).unprocessedItems()).isEmpty();
            assertThat(read(scripted).unprocessedKeys()).isEmpty();
        }
        assertThat(written()).hasSize(ENTRIES);
    }

    @ParameterizedTest
    @EnumSource
    void two_parts_left_come_back_as_one(Way way) {
        Fate half = Fate.leaveUnprocessed(0.5);
        try (var scripted = way.once(server, half.then(half), half.then(half))) {
            BatchGetItemResponse read = read(scripted);
            assertThat(Stream.concat(left(read).keys().stream(), found(read).stream()))
                    .containsExactlyInAnyOrderElementsOf(keys(ENTRIES));

            BatchWriteItemResponse written = write(scripted);
            assertThat(Stream.concat(
                            left(written, table).stream()
                                    .map(put -> put.putRequest().item()),
                            written().stream()))
                    .containsExactlyInAnyOrderElementsOf(keys(ENTRIES));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_part_may_be_written_and_nobody_hears_of_it(Way way) {
        try (var scripted = way.once(server, Fate.leaveUnprocessed(0.5).then(Fate.loseAnswer()))) {
            assertThatThrownBy(() -> write(scripted)).isInstanceOf(SdkClientException.class);
        }
        assertThat(written()).hasSizeBetween(1, ENTRIES - 1);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_server_refuses_stays_refused(Way way) {
        try (var scripted = way.once(server, Fate.leaveUnprocessed(0.5))) {
            assertThatThrownBy(() ->
                            scripted.client().batchWriteItem(batch -> batch.requestItems(Map.of("nowhere", puts()))))
                    .isInstanceOfSatisfying(
                            DynamoDbException.class,
                            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ResourceNotFoundException"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_requests_arrive(Way way) {
        try (var scripted = way.once(server, Fate.leaveUnprocessed(1))) {
            scripted.client().updateItem(addition(table));
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @Test
    void a_share_is_from_zero_to_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fate.leaveUnprocessed(1.5))
                .withMessage("a share is from 0 to 1, not 1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.leaveUnprocessed(-0.1, new SplittableRandom(7)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.leaveUnprocessed(Double.NaN));
    }

    /** Puts into one table, and deletions from the other. */
    private BatchWriteItemResponse write(Scripted scripted) {
        return scripted.client()
                .batchWriteItem(batch -> batch.requestItems(Map.of(
                        table,
                        puts(),
                        other,
                        keys(ENTRIES / 4).stream()
                                .map(key -> WriteRequest.builder()
                                        .deleteRequest(deletion -> deletion.key(key))
                                        .build())
                                .toList())));
    }

    private static List<WriteRequest> left(BatchWriteItemResponse response, String of) {
        return response.unprocessedItems().getOrDefault(of, List.of());
    }

    private KeysAndAttributes left(BatchGetItemResponse response) {
        return response.unprocessedKeys().getOrDefault(other, asked(List.of()));
    }

    private List<Map<String, AttributeValue>> found(BatchGetItemResponse response) {
        return response.responses().getOrDefault(other, List.of()).stream()
                .map(item -> Map.of("id", item.getOrDefault("id", AttributeValue.fromNul(true))))
                .toList();
    }

    private static List<WriteRequest> puts() {
        return keys(ENTRIES).stream()
                .map(key ->
                        WriteRequest.builder().putRequest(put -> put.item(key)).build())
                .toList();
    }

    private BatchGetItemResponse read(Scripted scripted) {
        return scripted.client().batchGetItem(batch -> batch.requestItems(Map.of(other, asked(keys(ENTRIES)))));
    }

    private static KeysAndAttributes asked(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder()
                .keys(keys)
                .projectionExpression("id, #n")
                .expressionAttributeNames(Map.of("#n", "name"))
                .consistentRead(true)
                .build();
    }

    private List<Map<String, AttributeValue>> written() {
        return server.client()
                .scan(scan -> scan.tableName(table).consistentRead(true))
                .items();
    }

    private List<Map<String, AttributeValue>> deleted() {
        return keys(ENTRIES).stream()
                .filter(key -> !server.client()
                        .getItem(
                                get -> get.tableName(other).consistentRead(true).key(key))
                        .hasItem())
                .toList();
    }
}
