package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.ReadBudgetException;
import io.github.dynalect.operation.Rows;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.schema.View;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Pages, limits and budgets, on a table of readings of which few match. */
@DynamoDbTest
class PagesTest {
    private static final int READINGS = 40;

    record Reading(String sensor, int time, String state, String day, String note) {}

    private static final StringAttribute<Reading> SENSOR = Attributes.string("sensor");
    private static final NumberAttribute<Reading, Integer> TIME = Attributes.integer("time");
    private static final StringAttribute<Reading> STATE = Attributes.string("state");
    private static final StringAttribute<Reading> DAY = Attributes.string("day");
    private static final StringAttribute<Reading> NOTE = Attributes.string("note");
    private static final CompositeKey<Reading, String, Integer, OrderedPartition<Reading, Integer>> KEY =
            PrimaryKey.of(SENSOR, TIME);
    // Every day has many readings: the index has no order among them, but that of the table's key.
    private static final IndexKey.Of1<Reading, String, IndexRange<Reading>> BY_DAY =
            IndexKey.of("byDay", DAY, IndexSort.none());
    private static final IndexKey.Of1<Reading, String, OrderedIndexRange<Reading, Integer, IndexRange<Reading>>>
            BY_STATE = IndexKey.of("byState", STATE, IndexSort.by(TIME, IndexSort.none()));
    private static final Schema<Reading> SCHEMA = Schema.of("pages-of-readings", KEY)
            .attribute(SENSOR, Reading::sensor)
            .attribute(TIME, Reading::time)
            .attribute(STATE, Reading::state)
            .attribute(DAY, Reading::day)
            .attribute(NOTE, Reading::note)
            .index(SecondaryIndex.global(BY_DAY))
            .index(SecondaryIndex.global(BY_STATE))
            .build(item ->
                    new Reading(item.get(SENSOR), item.get(TIME), item.get(STATE), item.get(DAY), item.get(NOTE)));

    /** A view without a key of the table or of an index. */
    private static final View<Reading, String> NOTE_ALONE = View.of(NOTE).build(item -> item.get(NOTE));

    private final AtomicInteger requests = new AtomicInteger();
    private final Table<Reading> readings;

    PagesTest(DynamoDbAsyncClient client) {
        this.readings = Dynalect.create(client)
                .observedBy(event -> requests.incrementAndGet())
                .table(SCHEMA);
    }

    @BeforeAll
    static void readings_of_one_day_every_seventh_of_which_is_high(DynamoDbAsyncClient client) {
        Table<Reading> table = Dynalect.create(client).table(SCHEMA);
        table.createTable().execute();
        IntStream.range(0, READINGS)
                .mapToObj(time ->
                        new Reading("s-" + time % 3, time, time % 7 == 0 ? "high" : "low", "monday", "n-" + time))
                .forEach(reading -> table.put(reading).execute());
    }

    private static List<Integer> high() {
        return IntStream.range(0, READINGS)
                .filter(time -> time % 7 == 0)
                .boxed()
                .toList();
    }

    /** All rows, page by page, each of them asked for with the cursor of the one before, as a text. */
    private <R> List<R> paged(int limit, Function<Option<Cursor>, Rows<?, R>> reading) {
        List<R> rows = new ArrayList<>();
        Option<Cursor> next = Option.none();
        do {
            Page<R> page = reading.apply(next).page();
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(page.rows());
            next = page.next().map(cursor -> readings.cursor(cursor.text()).get());
        } while (next.isDefined());
        return rows;
    }

    static IntStream fromOneToTheWhole() {
        return IntStream.rangeClosed(1, READINGS + 1);
    }

    @ParameterizedTest
    @MethodSource("fromOneToTheWhole")
    void filtered_pages_of_an_index_by_a_view_without_keys_are_whole(int pageSize) {
        List<String> rows = paged(
                3,
                from -> readings.query(BY_DAY.partition("monday"))
                        .filter(STATE.eq("high"))
                        .limit(3)
                        .pageSize(pageSize)
                        .after(from)
                        .select(NOTE_ALONE));

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        high().stream().map(time -> "n-" + time).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7})
    void pages_of_every_limit_are_whole_and_in_order(int limit) {
        assertThat(paged(
                        limit,
                        from -> readings.query(BY_STATE.partition("high"))
                                .limit(limit)
                                .after(from)))
                .extracting(Reading::time)
                .containsExactlyElementsOf(high());
        assertThat(paged(
                        limit,
                        from -> readings.query(BY_STATE.partition("high"))
                                .descending()
                                .limit(limit)
                                .after(from)))
                .extracting(Reading::time)
                .containsExactlyElementsOf(
                        high().stream().sorted((a, b) -> b - a).toList());
        assertThat(paged(
                        limit,
                        from -> readings.query(KEY.partition("s-0").sortGe(9))
                                .limit(limit)
                                .after(from)
                                .select(NOTE_ALONE)))
                .hasSize((int) IntStream.range(9, READINGS)
                        .filter(time -> time % 3 == 0)
                        .count());
        assertThat(paged(
                        limit,
                        from -> readings.scan()
                                .filter(STATE.eq("high"))
                                .limit(limit)
                                .after(from)))
                .extracting(Reading::time)
                .containsExactlyInAnyOrderElementsOf(high());
        assertThat(paged(
                        limit,
                        from -> readings.index(BY_STATE)
                                .scan()
                                .limit(limit)
                                .pageSize(4)
                                .after(from)))
                .hasSize(READINGS);
    }

    @Test
    void a_page_without_a_limit_is_what_one_request_gives() {
        Page<Reading> page =
                readings.scan().filter(STATE.eq("high")).pageSize(5).page();

        assertThat(requests).hasValue(1);
        assertThat(page.rows()).hasSizeLessThan(5);
        assertThat(page.isLast()).isFalse();
    }

    @Test
    void a_limit_counts_matches_and_not_what_is_read() {
        assertThat(readings.query(BY_DAY.partition("monday"))
                        .filter(STATE.eq("high"))
                        .limit(4)
                        .pageSize(3)
                        .all())
                .hasSize(4);
        assertThat(requests.get()).isGreaterThan(2);
    }

    @Test
    void a_budget_ends_a_page_before_its_rows_do_and_its_cursor_goes_on() {
        Page<Reading> poor = readings.scan()
                .filter(TIME.eq(READINGS - 1))
                .limit(2)
                .pageSize(2)
                .readBudget(3)
                .page();

        assertThat(requests).hasValue(3);
        assertThat(poor.isLast()).isFalse();
        Page<Reading> rest = readings.scan()
                .filter(TIME.eq(READINGS - 1))
                .limit(2)
                .after(poor.next())
                .page();
        assertThat(poor.rows().size() + rest.rows().size()).isEqualTo(1);
        assertThat(rest.isLast()).isTrue();
    }

    @Test
    void all_other_ways_to_read_fail_where_the_budget_ends_before_the_rows() {
        Rows<?, Reading> reading =
                readings.scan().filter(TIME.eq(-1)).pageSize(2).readBudget(2);

        assertThatExceptionOfType(ReadBudgetException.class)
                .isThrownBy(reading::all)
                .satisfies(spent -> assertThat(spent.next()).isNotEmpty())
                .withMessageContaining("was not at its end after 2 requests");
        assertThatExceptionOfType(ReadBudgetException.class).isThrownBy(reading::first);
        assertThatExceptionOfType(ReadBudgetException.class)
                .isThrownBy(() -> reading.stream().toList());
        assertThat(reading.allAsync()).failsWithin(Duration.ofSeconds(5));
        assertThat(requests).hasValue(8);
    }

    @Test
    void a_budget_that_is_just_enough_is_no_failure() {
        assertThat(readings.query(KEY.partition("s-0")).readBudget(1).all()).hasSize(14);
        assertThat(readings.query(KEY.partition("s-0"))
                        .limit(4)
                        .pageSize(2)
                        .readBudget(2)
                        .all())
                .hasSize(4);
    }

    @Test
    void the_first_match_is_found_behind_pages_without_one() {
        assertThat(readings.query(KEY.partition("s-0"))
                        .filter(STATE.eq("high"))
                        .descending()
                        .pageSize(2)
                        .first()
                        .map(Reading::time))
                .contains(21);
        assertThat(readings.query(KEY.partition("s-0")).filter(STATE.eq("none")).first())
                .isEmpty();
        assertThat(readings.query(KEY.partition("nobody")).first()).isEmpty();
    }

    @Test
    void a_stream_sends_no_more_requests_than_its_rows_take() {
        List<Integer> times = readings.query(KEY.partition("s-0")).pageSize(2).stream()
                .map(Reading::time)
                .limit(3)
                .toList();

        assertThat(times).containsExactly(0, 3, 6);
        assertThat(requests).hasValue(2);
    }

    @Test
    void a_count_tells_what_matched_and_what_was_read() {
        assertThat(readings.scan().count()).isEqualTo(new Count(READINGS, READINGS));
        assertThat(readings.scan().filter(STATE.eq("high")).pageSize(7).count()).isEqualTo(new Count(6, READINGS));
        assertThat(readings.query(BY_STATE.partition("high")).count()).isEqualTo(new Count(6, 6));
        assertThat(readings.query(BY_STATE.partition("high")).limit(4).count()).isEqualTo(new Count(4, 4));
        assertThat(readings.query(KEY.partition("s-1")).countAsync().join()).isEqualTo(new Count(13, 13));
    }

    @Test
    void asynchronous_twins_give_the_same() {
        Rows<?, Reading> high = readings.query(BY_DAY.partition("monday"))
                .filter(STATE.eq("high"))
                .limit(4)
                .pageSize(3);

        assertThat(high.allAsync().join()).isEqualTo(high.all());
        assertThat(high.firstAsync().join()).isEqualTo(high.first());
        assertThat(high.pageAsync().join()).isEqualTo(high.page());
        assertThat(high.stream()).isEqualTo(high.all());
    }
}
