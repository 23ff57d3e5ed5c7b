package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** What a scan in segments sends, and what it does when one of them fails. */
class SegmentsTest {
    @Test
    void each_segment_has_a_request_of_its_own() {
        Scan<Account> scan = Scan.of(Binding.of(Account_.SCHEMA, Access.by(new NoServer())))
                .filter(Account_.visits.gt(3))
                .limit(5);

        assertThat(scan.segments(2).requests())
                .containsExactly(
                        scan.request().toBuilder().segment(0).totalSegments(2).build(),
                        scan.request().toBuilder().segment(1).totalSegments(2).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void s05_there_are_one_to_a_million_segments(int segments) {
        Scan<Account> scan = Scan.of(Binding.of(Account_.SCHEMA, Access.by(new NoServer())));

        assertRefused(Rule.SEGMENTS, () -> scan.segments(segments));
        assertRefused(Rule.READ_AMOUNT, () -> scan.segments(2).concurrency(0));
    }

    @Test
    void s03_a_cursor_is_of_the_whole_scan_and_of_no_segment() {
        Binding<Account> accounts = Binding.of(Account_.SCHEMA, Access.by(new NoServer()));
        Cursor cursor = Cursor.of(
                new Scope("accounts", Option.none(), Map.of(), Scope.Order.NONE),
                Account_.key("a-1").toMap(),
                CursorForm.plain());

        assertRefused(Rule.SEGMENTS, () -> Scan.of(accounts).after(cursor).segments(2));
    }

    @Test
    void the_failure_of_one_segment_ends_the_others_and_reaches_the_caller() {
        Segments segments = new Segments(segment -> segment == 2
                ? CompletableFuture.failedFuture(new IllegalStateException("segment 2"))
                : new CompletableFuture<>());

        CompletableFuture<List<Account>> all = segments.scan().segments(4).allAsync();

        assertThat(all).isCompletedExceptionally();
        assertThatThrownBy(all::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(segments.underWay.values()).allMatch(CompletableFuture::isDone);
        assertThat(segments.requests.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_failure_in_the_middle_stops_all_that_would_follow() {
        AtomicInteger answered = new AtomicInteger();
        Segments segments = new Segments(segment -> answered.incrementAndGet() == 10
                ? CompletableFuture.failedFuture(new IllegalStateException("the tenth"))
                : CompletableFuture.completedFuture(page(segment)));

        assertThatThrownBy(() -> segments.scan().segments(3).all())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the tenth");
        assertThat(segments.requests).hasValue(10);
    }

    @Test
    void no_more_requests_are_under_way_than_it_was_told() {
        Segments segments = new Segments(segment -> new CompletableFuture<>());

        CompletableFuture<List<Account>> all =
                segments.scan().segments(100).concurrency(3).allAsync();

        assertThat(segments.requests).hasValue(3);
        assertThat(all.cancel(true)).isTrue();
        assertThat(segments.underWay.values()).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void sixteen_requests_are_under_way_unless_it_is_told() {
        Segments segments = new Segments(segment -> new CompletableFuture<>());

        assertThat(segments.scan().segments(100).allAsync()).isNotDone();
        assertThat(segments.requests).hasValue(16);
    }

    @Test
    void the_budget_is_of_all_segments_together() {
        Segments segments = new Segments(segment -> CompletableFuture.completedFuture(page(segment)));

        assertThatExceptionOfType(ReadBudgetException.class)
                .isThrownBy(() -> segments.scan().readBudget(7).segments(3).all())
                .satisfies(spent -> assertThat(spent.next()).isEmpty());
        assertThat(segments.requests).hasValue(7);
    }

    @Test
    void a_stream_that_is_closed_leaves_nothing_under_way() {
        AtomicInteger answered = new AtomicInteger();
        Segments segments = new Segments(segment -> answered.incrementAndGet() == 1
                ? CompletableFuture.completedFuture(page(segment))
                : new CompletableFuture<>());

        try (var rows = segments.scan().segments(4).stream()) {
            assertThat(rows.findFirst()).isNotEmpty();
        }

        assertThat(segments.underWay.values()).allMatch(CompletableFuture::isDone);
    }

    @Test
    void two_scans_in_segments_are_equal_if_they_say_the_same() {
        Scan<Account> scan = Scan.of(Binding.of(Account_.SCHEMA, Access.by(new NoServer())));

        assertThat(scan.segments(2)).isEqualTo(scan.segments(2)).hasSameHashCodeAs(scan.segments(2));
        assertThat(scan.segments(2))
                .isNotEqualTo(scan.segments(3))
                .isNotEqualTo(scan.segments(2).concurrency(1));
    }

    @Test
    void no_more_pages_are_read_ahead_than_requests_may_be_under_way() {
        Segments segments = new Segments(segment -> CompletableFuture.completedFuture(page(segment)));
        Iterator<Account> rows =
                segments.scan().segments(16).concurrency(4).stream().iterator();

        for (int taken = 1; taken <= 20; taken++) {
            assertThat(rows.next()).isNotNull();
            assertThat(segments.requests.get()).isLessThanOrEqualTo(taken + 4);
        }
    }

    @Test
    void a_failure_among_very_many_requests_ends_them_all() {
        CompletableFuture<ScanResponse> last = new CompletableFuture<>();
        Segments segments = new Segments(segment -> segment == 4_999 ? last : new CompletableFuture<>());
        CompletableFuture<List<Account>> all =
                segments.scan().segments(5_000).concurrency(5_000).allAsync();

        last.completeExceptionally(new IllegalStateException("the last"));

        assertThatThrownBy(all::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(segments.underWay.values()).allMatch(CompletableFuture::isDone);
    }

    @Test
    void a_budget_that_brings_what_is_wanted_is_no_failure() {
        Segments segments = new Segments(segment -> CompletableFuture.completedFuture(page(segment)));

        assertThat(segments.scan().limit(1).readBudget(1).segments(2).all()).hasSize(1);
        assertThat(segments.scan().readBudget(8).segments(2).stream().limit(8)).hasSize(8);
    }

    @Test
    void a_stream_that_was_closed_has_no_more_rows() {
        Segments segments = new Segments(segment -> CompletableFuture.completedFuture(page(segment)));
        Stream<Account> stream = segments.scan().segments(2).concurrency(1).stream();
        Iterator<Account> rows = stream.iterator();
        assertThat(rows.next()).isNotNull();

        stream.close();

        assertThat(rows.hasNext()).isFalse();
    }

    /** A page of one item, behind which there are always more. */
    private static ScanResponse page(int segment) {
        Map<String, AttributeValue> item = new HashMap<>(Shop.storedAnn());
        return ScanResponse.builder()
                .items(List.of(item))
                .lastEvaluatedKey(Account_.key("a-" + segment).toMap())
                .build();
    }

    /** Answers each segment as it is told, and remembers what was asked. */
    private static final class Segments extends NoServer {
        private final Map<Integer, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
        private final AtomicInteger requests = new AtomicInteger();
        private final Function<Integer, CompletableFuture<ScanResponse>> answers;

        Segments(Function<Integer, CompletableFuture<ScanResponse>> answers) {
            this.answers = answers;
        }

        Scan<Account> scan() {
            return Scan.of(Binding.of(Account_.SCHEMA, Access.by(this)));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
                Message<Q, A> message) {
            requests.incrementAndGet();
            int segment = ((ScanRequest) (DynamoDbRequest) message.request()).segment();
            CompletableFuture<ScanResponse> answer = answers.apply(segment);
            underWay.put(segment, answer);
            return (CompletableFuture<A>) (CompletableFuture<?>) answer;
        }
    }
}
