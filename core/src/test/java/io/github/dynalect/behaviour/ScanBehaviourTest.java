package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.SortedSample_.attr;
import static io.github.dynalect.behaviour.SortedSamples.rows;
import static io.github.dynalect.behaviour.Values.number;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.Scan;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** In which order a scan reads what, whole or in segments, in ten partitions of three items. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanBehaviourTest {
    private static final int PARTITIONS = 10;

    private final List<SortedSample> stored = new ArrayList<>();
    private final DynamoDbClient client;
    private final Scan<SortedSample> scan;

    ScanBehaviourTest(DynamoDbClient client, TestTables tables) {
        SortedSamples samples = SortedSamples.in(Dynalect.create(client, Runnable::run), tables);
        this.client = client;
        this.scan = samples.table().scan();
        for (int sort : List.of(2, 0, 1)) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                stored.add(samples.put("p-" + partition, sort, Map.of("a", number(sort))));
            }
        }
    }

    @Test
    void s01_partitions_come_one_after_the_other_each_in_the_order_of_its_sort_attribute() {
        List<SortedSample> all = rows(scan);
        Map<String, List<SortedSample>> partitions = all.stream().collect(groupingBy(SortedSample::p));

        assertThat(all).containsExactlyInAnyOrderElementsOf(stored);
        for (int first = 0; first < all.size(); first += 3) {
            List<SortedSample> next = all.subList(first, first + 3);
            assertThat(next).isEqualTo(partitions.get(next.get(0).p()));
            assertThat(SortedSamples.sorts(next)).containsExactly(0, 1, 2);
        }
    }

    @Test
    void s02_segments_are_disjoint_and_cover_the_table() {
        for (int segments : List.of(1, 2, 5, 100)) {
            List<Map<String, AttributeValue>> apart = new ArrayList<>();
            scan.segments(segments)
                    .requests()
                    .forEach(request -> apart.addAll(client.scan(request).items()));

            assertThat(apart).as("%d segments", segments).hasSize(stored.size()).doesNotHaveDuplicates();
            assertThat(scan.segments(segments).all()).containsExactlyInAnyOrderElementsOf(stored);
            assertThat(scan.segments(segments).stream()).containsExactlyInAnyOrderElementsOf(stored);
        }
    }

    @Test
    void s03_a_reading_that_began_in_one_segment_does_not_go_on_in_another() {
        List<ScanRequest> halves = scan.segments(2).requests();
        List<Set<Map<String, AttributeValue>>> keys = halves.stream()
                .map(half -> client.scan(half).items().stream()
                        .map(item -> Map.of("p", item.get("p"), "c", item.get("c")))
                        .collect(toSet()))
                .toList();

        for (int half = 0; half < 2; half++) {
            for (Map<String, AttributeValue> foreign : keys.get(1 - half)) {
                invalid(halves.get(half).toBuilder().exclusiveStartKey(foreign).build());
            }
        }
        // No word says such a thing: a page is one of a whole scan.
        assertRefused(
                Rule.SEGMENTS, () -> scan.after(scan.limit(1).page().next()).segments(2));
    }

    @Test
    void s04_a_page_may_be_empty_and_not_the_last_one() {
        Scan<SortedSample> filtered = scan.filter(attr("a").eq(number(7))).pageSize(4);
        Page<SortedSample> page = filtered.page();
        int pages = 1;
        while (!page.isLast()) {
            assertThat(page.rows()).isEmpty();
            page = filtered.after(page.next()).page();
            pages++;
        }

        assertThat(page.rows()).isEmpty();
        assertThat(pages).isEqualTo(8);
        assertThat(rows(filtered)).isEmpty();
    }

    @Test
    void s05_there_are_one_to_a_million_segments_numbered_from_0() {
        assertThat(scan.segments(3).requests())
                .extracting(ScanRequest::segment, ScanRequest::totalSegments)
                .containsExactly(tuple(0, 3), tuple(1, 3), tuple(2, 3));
        assertRefused(Rule.SEGMENTS, () -> scan.segments(0));
        assertRefused(Rule.SEGMENTS, () -> scan.segments(1_000_001));
        invalid(scan.request().toBuilder().segment(0).totalSegments(1_000_001).build());
        invalid(scan.request().toBuilder().segment(3).totalSegments(3).build());
        invalid(scan.request().toBuilder().segment(0).build());
        invalid(scan.request().toBuilder().totalSegments(3).build());
        assertThat(scan.request().totalSegments()).isNull();
    }

    private void invalid(ScanRequest request) {
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.scan(request))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400));
    }
}
