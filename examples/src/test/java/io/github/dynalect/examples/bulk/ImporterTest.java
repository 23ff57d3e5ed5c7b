package io.github.dynalect.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DynamoDbTest
class ImporterTest {
    private static final int ROWS = 2_000;
    private static final int CHUNK = 200;
    private static final List<Measurement> ALL = Measurement.generated(ROWS);

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final VirtualTime time = VirtualTime.passing();
    private final List<Integer> shown = new ArrayList<>();
    private final List<Integer> there = new ArrayList<>();
    private final DynamoDbServer server;
    private final Table<Measurement> stored;

    ImporterTest(DynamoDbServer server, @FreshTable(partitionKey = "station", sortKey = "at") String name) {
        this.server = server;
        this.stored =
                Dynalect.create(server.asyncClient()).table(Measurement_.SCHEMA).named(name);
    }

    @AfterEach
    void threads_end() {
        threads.shutdownNow();
    }

    /** The SDK retries nothing: what a call meets is left to the batch. */
    private DynamoDbClient client(ScriptedHttpClient http) {
        return server.configure(DynamoDbClient.builder())
                .httpClient(http)
                .overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    /** What the bar is told, and how many rows there are at that moment by a client that nothing happens to. */
    private void progress(int done) {
        shown.add(done);
        there.add(Math.toIntExact(stored.scan().count().matched()));
    }

    private Importer.Outcome imported(ScriptedHttpClient http, Backoff backoff) {
        try (DynamoDbClient client = client(http)) {
            Dynalect dynalect = Dynalect.create(client, threads).backingOff(backoff.by(time.clock(), time::pause));
            return new Importer(stored.with(dynalect), CHUNK, 4).store(ALL, this::progress);
        }
    }

    private static Script busy(double throttled) {
        return Script.random(7)
                .sometimes(throttled, Fate.throttle("TableWriteMaxOnDemandThroughputExceeded", "arn:of:a:table"))
                .sometimes(1 - throttled, Fate.leaveUnprocessed(0.1));
    }

    @Test
    void nothing_is_lost_though_a_tenth_is_left_and_calls_are_throttled() {
        try (ScriptedHttpClient http = ScriptedHttpClient.of(busy(0.1))) {
            Importer.Outcome outcome = imported(http, Backoff.usual());

            assertThat(outcome.stored()).as(http.toString()).isEqualTo(ROWS);
            assertThat(outcome.left()).isEmpty();
            assertThat(http.sent()).as("more than if nothing had happened").isGreaterThan(ROWS / 25);
        }
        assertThat(stored.scan().all()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(shown).isEqualTo(there).containsExactly(200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800, 2000);
    }

    @Test
    void what_is_left_comes_back_and_a_second_run_stores_it(@TempDir Path folder) {
        Importer.Outcome first;
        try (ScriptedHttpClient http = ScriptedHttpClient.of(busy(0.5))) {
            first = imported(http, Backoff.usual().attempts(2));

            assertThat(first.left()).as(http.toString()).isNotEmpty();
        }
        List<Measurement> after = stored.scan().all();
        assertThat(first.stored())
                .isEqualTo(after.size())
                .isEqualTo(ROWS - first.left().length());
        assertThat(first.left().appendAll(after)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(first.cause().get().kind()).isEqualTo(Kind.ATTEMPTS);
        assertThat(shown).isEqualTo(there).last().isEqualTo(first.stored());

        MeasurementFile file = new MeasurementFile(folder.resolve("left.csv"));
        file.write(first.left().asJava());
        Importer.Outcome second = new Importer(stored, CHUNK, 4).store(file.read(), done -> {});

        assertThat(second.left()).isEmpty();
        assertThat(stored.scan().all()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void an_import_ends_where_nothing_of_a_chunk_is_done() {
        try (ScriptedHttpClient http = ScriptedHttpClient.of(busy(1))) {
            Importer.Outcome outcome = imported(http, Backoff.none());

            assertThat(outcome.left()).containsExactlyElementsOf(ALL);
            assertThat(http.sent()).as("calls of the first chunk only").isLessThanOrEqualTo(CHUNK / 25);
        }
        assertThat(shown).containsExactly(0);
        assertThat(stored.scan().count().matched()).isZero();
    }

    @Test
    void an_import_ends_where_waiting_does_not_help() {
        Importer.Outcome outcome = new Importer(stored.named("nowhere-at-all"), CHUNK, 4).store(ALL, shown::add);

        assertThat(outcome.stored()).isZero();
        assertThat(outcome.left()).containsExactlyElementsOf(ALL);
        assertThat(outcome.cause().get()).hasToString("FAILURE after ResourceNotFoundException");
        assertThat(shown).containsExactly(0);
    }

    @Test
    void nothing_is_imported_from_nothing() {
        assertThat(new Importer(stored, CHUNK, 4).store(List.of(), shown::add).left())
                .isEmpty();
        assertThat(shown).isEmpty();
    }
}
