package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.behaviour.SortedSample_.KEY;
import static io.github.dynalect.behaviour.SortedSample_.attr;
import static io.github.dynalect.behaviour.SortedSamples.sorts;
import static io.github.dynalect.behaviour.Values.number;
import static io.github.dynalect.behaviour.Values.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.Query;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Where pages end and go on, in the partition {@code here} of the even numbers up to 38, of which those from 30 are late. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBehaviourTest {
    private static final List<Integer> EVEN = Vector.rangeBy(0, 40, 2).asJava();
    private static final Condition<SortedSample> LATE = attr("late").exists();

    private final List<Event> events = new ArrayList<>();
    private final DynamoDbClient client;
    private final SortedSamples samples;
    private final Query<SortedSample> here;

    PageBehaviourTest(DynamoDbClient client, TestTables tables) {
        this.client = client;
        this.samples = SortedSamples.in(Dynalect.create(client).observedBy(events::add), tables);
        this.here = samples.table().query(KEY.partition("here"));
        EVEN.forEach(sort -> samples.put("here", sort, sort < 30 ? Map.of() : Map.of("late", number(sort))));
    }

    @BeforeEach
    void nothing_was_sent() {
        events.clear();
    }

    @Test
    void k07_a_page_size_counts_what_is_read_and_a_limit_what_the_filter_leaves() {
        Page<SortedSample> read = here.filter(LATE).pageSize(3).page();

        assertThat(read.rows()).isEmpty();
        assertThat(read.next().map(Cursor::key)).contains(KEY.key("here", 4).toMap());
        assertThat(events).hasSize(1);
        assertThat(sorts(here.filter(LATE).pageSize(3).limit(2))).containsExactly(30, 32);
        assertThat(sorts(here.limit(2))).containsExactly(0, 2);
    }

    @Test
    void k08_a_cursor_does_not_promise_that_more_follows() {
        Page<SortedSample> whole = here.limit(EVEN.size()).page();
        Page<SortedSample> rest = here.after(whole.next()).page();

        assertThat(sorts(whole.rows())).isEqualTo(EVEN);
        assertThat(whole.isLast()).isFalse();
        assertThat(rest).isEqualTo(new Page<>(List.of(), Option.none()));
    }

    @Test
    void k09_a_reading_goes_on_behind_an_item_that_need_not_be_there() {
        assertThat(sorts(here.after(behind(17)))).isEqualTo(EVEN.subList(9, 20));
        assertThat(sorts(here.after(behind(18)))).isEqualTo(EVEN.subList(10, 20));
        assertThat(sorts(here.after(behind(-3)))).isEqualTo(EVEN);
        assertThat(sorts(here.after(behind(80)))).isEmpty();
    }

    @Test
    void k10_a_cursor_has_the_key_of_an_item_in_what_is_read() {
        List<Map<String, AttributeValue>> wrong = List.of(
                Map.of("p", text("here")),
                Map.of("p", text("here"), "c", text("4")),
                Map.of("p", text("here"), "c", number(4), "late", number(4)));

        for (Map<String, AttributeValue> key : wrong) {
            assertRefused(Rule.CURSOR, here.after(behind(key))::all);
            invalid(key);
        }
        assertRefused(Rule.KEY_PARTITION, () -> behind(KEY.key("elsewhere", 4).toMap()));
        invalid(KEY.key("elsewhere", 4).toMap());
        // In the partition, but not in its range: that is left to the service.
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        samples.table().query(KEY.partition("here").sortLt(10)).after(behind(30))::all);
    }

    @Test
    void k12_the_last_items_come_first_backwards_and_pages_do_too() {
        Query<SortedSample> backwards = here.descending();
        List<Integer> paged = new ArrayList<>();
        Option<Cursor> next = Option.none();
        do {
            Page<SortedSample> page = backwards.limit(3).after(next).page();
            paged.addAll(sorts(page.rows()));
            next = page.next();
        } while (next.isDefined());

        assertThat(sorts(backwards.limit(3))).containsExactly(38, 36, 34);
        assertThat(paged).isEqualTo(Vector.ofAll(EVEN).reverse().asJava());
    }

    @Test
    void k13_a_count_is_of_what_the_filter_leaves_and_of_what_was_read_over_all_pages() {
        assertThat(here.filter(LATE).pageSize(6).count()).isEqualTo(new Count(5, 20));

        assertThat(events).extracting(event -> event.scanned().get()).containsExactly(6, 6, 6, 2);
        assertThat(events).extracting(event -> event.returned().get()).containsExactly(0, 0, 3, 2);
    }

    private Cursor behind(int sort) {
        return behind(KEY.key("here", sort).toMap());
    }

    private Cursor behind(Map<String, AttributeValue> key) {
        Scope scope = new Scope(samples.name(), Option.none(), Map.of("p", text("here")), Scope.Order.ASCENDING);
        return Cursor.of(scope, key, CursorForm.plain());
    }

    /** Asserts that the service finds the query invalid that goes on behind such a key. */
    private void invalid(Map<String, AttributeValue> key) {
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.query(
                        here.request().toBuilder().exclusiveStartKey(key).build()))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400));
    }
}
