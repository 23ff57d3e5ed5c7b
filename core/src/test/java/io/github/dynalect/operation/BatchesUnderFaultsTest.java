package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.VirtualTime;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of many entries if the service leaves three of ten at a time and every tenth call fails, for some seeds. A failure
 * names its seed as the test's argument.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchesUnderFaultsTest {
    private static final int MANY = 10_000;
    private static final List<Order> ORDERS = IntStream.range(0, MANY)
            .mapToObj(number -> Shop.order("c-" + number % 50, "o-" + number, number))
            .toList();
    private static final List<Key<Order>> KEYS =
            ORDERS.stream().map(Order_.SCHEMA::keyOf).toList();

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterAll
    void end() {
        threads.shutdownNow();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private record Run(FaultyServer server, VirtualTime time, Binding<Order> orders) {
        static Run of(long seed, ExecutorService threads, Duration call) {
            VirtualTime time = VirtualTime.passing();
            FaultyServer server = new FaultyServer(seed, threads, () -> time.advance(call));
            return new Run(
                    server,
                    time,
                    Binding.of(
                            Order_.SCHEMA,
                            Access.by(server)
                                    .backingOff(Backoff.usual()
                                            .by(time.clock(), time::pause)
                                            .by(new Random(seed)))));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void done_and_left_are_all_that_was_given_and_what_is_done_is_there(long seed) {
        Run run = Run.of(seed, threads, Duration.ZERO);
        int concurrency = 1 + (int) seed % 4;

        BatchResult<List<Order>, Order> written =
                BatchWrite.puts(run.orders(), ORDERS).concurrency(concurrency).execute();

        assertThat(in(ORDERS, written.done(), written.left())).isEqualTo(ORDERS);
        assertThat(run.server().acknowledged)
                .isEqualTo(new HashSet<>(written.done().stream()
                        .map(order -> Order_.SCHEMA.keyOf(order).toMap())
                        .toList()));
        // Set by set: AssertJ compares each with each.
        assertThat(run.server().items.keySet().containsAll(run.server().acknowledged))
                .isTrue();

        List<Key<Order>> wanted = new ArrayList<>(KEYS.subList(MANY / 2, MANY));
        IntStream.range(0, MANY / 2).forEach(number -> wanted.add(Order_.key("nobody", "o-" + number)));
        BatchResult<BatchItems<Order, Order>, Key<? extends Order>> read =
                BatchGet.of(run.orders(), wanted).concurrency(concurrency).execute();

        assertThat(read.done().found())
                .allMatch(order -> run.server()
                        .items
                        .containsKey(Order_.SCHEMA.keyOf(order).toMap()));
        assertThat(read.done().missing()).noneMatch(key -> run.server().items.containsKey(key.toMap()));
        List<Key<? extends Order>> found = new ArrayList<>();
        read.done().found().forEach(order -> found.add(Order_.SCHEMA.keyOf(order)));
        assertThat(in(wanted, found, read.done().missing(), read.left())).isEqualTo(wanted);
        assertThat(run.time().pauses()).isNotEmpty().allMatch(pause -> pause.compareTo(Duration.ofSeconds(5)) <= 0);
    }

    /** What was given, if each part has some of it in its order, and nothing is in two. */
    @SafeVarargs
    private static <E> List<E> in(List<? extends E> given, List<? extends E>... parts) {
        List<E> rest = new ArrayList<>();
        int[] next = new int[parts.length];
        for (E entry : given) {
            for (int part = 0; part < parts.length; part++) {
                if (next[part] < parts[part].size()
                        && parts[part].get(next[part]).equals(entry)) {
                    next[part]++;
                    rest.add(entry);
                }
            }
        }
        for (int part = 0; part < parts.length; part++) {
            assertThat(next[part]).as("part " + part).isEqualTo(parts[part].size());
        }
        return rest;
    }

    @Test
    void nothing_is_left_by_a_service_that_makes_progress() {
        Run run = Run.of(7, threads, Duration.ZERO);

        assertThat(BatchWrite.puts(run.orders(), ORDERS).execute()).isEqualTo(new BatchResult.Complete<>(ORDERS));
        assertThat(BatchWrite.deletions(run.orders(), KEYS)
                        .concurrency(4)
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(run.server().items).isEmpty();
    }

    static Stream<Duration> deadlines() {
        return Stream.of(1L, 50L, 1_000L, 5_000L).map(Duration::ofMillis);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void no_call_begins_after_the_deadline_and_the_rest_is_left(Duration deadline) {
        Duration call = Duration.ofMillis(20);
        Run run = Run.of(3, threads, call);

        BatchResult<List<Order>, Order> written =
                BatchWrite.puts(run.orders(), ORDERS).within(deadline).execute();

        assertThat(run.time().elapsed()).isLessThanOrEqualTo(deadline.plus(call));
        assertThat(in(ORDERS, written.done(), written.left())).isEqualTo(ORDERS);
        assertThat(written)
                .isInstanceOfSatisfying(
                        BatchResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.cause().kind()).isEqualTo(Kind.DEADLINE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_deadline_holds_for_calls_side_by_side_too(long seed) {
        Run run = Run.of(seed, threads, Duration.ofMillis(20));

        BatchResult<BatchItems<Order, Order>, Key<? extends Order>> read = BatchGet.of(run.orders(), KEYS)
                .concurrency(4)
                .within(Duration.ofMillis(500))
                .execute();

        assertThat(read.isComplete()).isFalse();
        assertThat(run.time().elapsed()).isLessThanOrEqualTo(Duration.ofMillis(500 + 4 * 20));
        assertThat(read.done().missing().size() + read.left().size()).isEqualTo(MANY);
    }

    @Test
    void an_entry_that_was_given_twice_is_sent_once_and_told_twice() {
        Run run = Run.of(5, threads, Duration.ZERO);
        Order order = ORDERS.get(0);

        BatchResult<List<Order>, Order> written = BatchWrite.puts(run.orders(), List.of(order, ORDERS.get(1), order))
                .execute();
        var read = BatchGet.of(run.orders(), List.of(KEYS.get(0), KEYS.get(9), KEYS.get(0), KEYS.get(9)))
                .execute()
                .orThrow();

        assertThat(written.orThrow()).containsExactly(order, ORDERS.get(1), order);
        assertThat(read.found()).containsExactly(order, order);
        assertThat(read.missing()).isEqualTo(List.of(KEYS.get(9), KEYS.get(9)));
        assertThat(read.get(KEYS.get(0))).isEqualTo(Option.some(order));
    }
}
