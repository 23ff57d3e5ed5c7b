package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Decoding;
import io.github.dynalect.operation.Page;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.View;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Scans of a table of ten thousand items: in segments, and for the few that match. */
@DynamoDbTest
class LargeTableTest {
    private static final int ITEMS = 10_000;
    private static final int BATCH = 25;

    record Grain(String id, int weight) {}

    private static final StringAttribute<Grain> ID = Attributes.string("id");
    private static final NumberAttribute<Grain, Integer> WEIGHT = Attributes.integer("weight");
    private static final Schema<Grain> SCHEMA = Schema.of("grains-in-segments", PrimaryKey.of(ID))
            .attribute(ID, Grain::id)
            .attribute(WEIGHT, Grain::weight)
            .build(item -> new Grain(item.get(ID), item.get(WEIGHT)));
    private static final View<Grain, Integer> WEIGHT_ALONE = View.of(WEIGHT).build(item -> item.get(WEIGHT));

    private final Queue<Event> events = new ConcurrentLinkedQueue<>();
    private final DynamoDbClient client;
    private final Table<Grain> grains;

    LargeTableTest(DynamoDbAsyncClient asyncClient, DynamoDbClient client) {
        this.client = client;
        this.grains = Dynalect.create(asyncClient).observedBy(events::add).table(SCHEMA);
    }

    @BeforeAll
    static void ten_thousand_grains(DynamoDbClient client) {
        Dynalect.create(client).table(SCHEMA).createTable().execute();
        for (int batch = 0; batch < ITEMS / BATCH; batch++) {
            List<WriteRequest> puts = IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                    .mapToObj(number -> SCHEMA.encode(new Grain("g-" + number, number)))
                    .map(item -> WriteRequest.builder()
                            .putRequest(put -> put.item(item))
                            .build())
                    .toList();
            client.batchWriteItem(request -> request.requestItems(Map.of(SCHEMA.tableName(), puts)));
        }
    }

    @Test
    void every_item_comes_once() {
        assertThat(grains.scan().pageSize(200).segments(8).all())
                .hasSize(ITEMS)
                .extracting(Grain::weight)
                .doesNotHaveDuplicates();
    }

    @Test
    void it_reads_by_a_synchronous_client_on_the_threads_of_an_executor() {
        var threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(Dynalect.create(client, threads)
                            .table(SCHEMA)
                            .scan()
                            .segments(8)
                            .concurrency(3)
                            .all())
                    .hasSize(ITEMS);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_filter_a_view_and_a_decoding_are_those_of_the_scan() {
        assertThat(grains.scan()
                        .filter(WEIGHT.lt(100))
                        .segments(5)
                        .select(WEIGHT_ALONE)
                        .all())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
        assertThat(grains.scan()
                        .filter(WEIGHT.lt(100))
                        .segments(5)
                        .decoding(Decoding.collect())
                        .all())
                .hasSize(100)
                .allMatch(row -> row.isRight());
    }

    @Test
    void a_limit_ends_all_segments_early() {
        assertThat(grains.scan().limit(50).pageSize(10).segments(4).all()).hasSize(50);
        // So many pages are enough, and each segment may have one more under way.
        assertThat(events).hasSizeLessThanOrEqualTo(5 + 4);
    }

    @Test
    void a_stream_and_a_publisher_give_the_same_as_they_are_asked() {
        assertThat(grains.scan().pageSize(500).segments(4).stream()
                        .mapToInt(Grain::weight)
                        .distinct()
                        .count())
                .isEqualTo(ITEMS);
        Queue<Grain> published = new ConcurrentLinkedQueue<>();
        grains.scan()
                .pageSize(500)
                .segments(4)
                .publisher()
                .subscribe(published::add)
                .join();
        assertThat(published).hasSize(ITEMS);
    }

    @Test
    void an_observer_sees_how_far_each_segment_is() {
        // A synchronous client's requests are told before their answers are given.
        int returned = Dynalect.create(client, Runnable::run)
                .observedBy(events::add)
                .table(SCHEMA)
                .scan()
                .segments(4)
                .all()
                .size();

        assertThat(returned).isEqualTo(ITEMS);
        assertThat(events).extracting(event -> event.segment().get()).contains(0, 1, 2, 3);
        assertThat(events.stream().mapToInt(event -> event.returned().get()).sum())
                .isEqualTo(ITEMS);
    }

    @Test
    void one_match_in_a_thousand_is_found_page_by_page_within_a_budget() {
        List<Grain> found = new ArrayList<>();
        Option<Cursor> next = Option.none();
        do {
            events.clear();
            Page<Grain> page = grains.scan()
                    .filter(WEIGHT.isIn(0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000))
                    .limit(2)
                    .pageSize(300)
                    .readBudget(3)
                    .after(next)
                    .page();
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(2);
            assertThat(events).hasSizeLessThanOrEqualTo(3);
            found.addAll(page.rows());
            next = page.next();
        } while (next.isDefined());

        assertThat(found).hasSize(10).doesNotHaveDuplicates();
    }
}
