package io.github.dynalect.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 64})
    void every_put_is_done_once_though_a_tenth_is_left_at_first(int concurrency) {
        List<Reading> readings = Reading.first(1_000);
        try (SimulatedService service = SimulatedService.empty(Duration.ZERO)) {
            List<Reading> done = Dynalect.create(service)
                    .backingOff(Backoff.usual().pauses(Duration.ZERO, Duration.ZERO))
                    .table(Reading_.SCHEMA)
                    .batchPut(readings)
                    .concurrency(concurrency)
                    .execute()
                    .orThrow();

            assertThat(done).isEqualTo(readings);
            assertThat(service.stored()).hasSize(1_000);
            assertThat(service.stored().get("999")).isEqualTo(Reading_.SCHEMA.encode(readings.get(999)));
            assertThat(service.left()).isEqualTo(100);
            assertThat(service.calls()).isBetween(44, 2 * 44);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 32})
    void every_item_is_read_once_in_any_number_of_segments(int segments) {
        try (SimulatedService service = SimulatedService.holding(1_000, 25, Duration.ZERO)) {
            Table<Reading> readings = Dynalect.create(service).table(Reading_.SCHEMA);

            assertThat(readings.scan().segments(segments).concurrency(segments).all())
                    .containsExactlyInAnyOrderElementsOf(Reading.first(1_000));
            assertThat(service.calls()).isBetween(40, 40 + segments);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    void no_more_calls_are_under_way_than_there_are_connections(int calls) {
        try (Connections connections = new Connections(Duration.ofDays(1))) {
            for (int call = 0; call < calls; call++) {
                assertThat(connections.call(() -> "never")).isNotDone();
            }

            assertThat(connections.free()).isZero();
            assertThat(connections.waiting()).isEqualTo(calls - 50);
        }
    }

    @Test
    void calls_that_wait_for_a_connection_are_answered_too() {
        try (Connections connections = new Connections(Duration.ofMillis(1))) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 120)
                    .mapToObj(call -> connections.call(() -> call))
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join))
                    .containsExactlyElementsOf(IntStream.range(0, 120).boxed().toList());
            assertThat(connections.free()).isEqualTo(50);
        }
    }
}
