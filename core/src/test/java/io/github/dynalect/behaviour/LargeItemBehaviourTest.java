package io.github.dynalect.behaviour;

import static io.github.dynalect.behaviour.SortedSample_.KEY;
import static io.github.dynalect.behaviour.SortedSample_.attr;
import static io.github.dynalect.behaviour.SortedSamples.sorts;
import static io.github.dynalect.behaviour.Values.text;
import static io.vavr.control.Option.some;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.Query;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Pages of large items: of five that have 300 KB each. */
@DynamoDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeItemBehaviourTest {
    private final List<Event> events = new ArrayList<>();
    private final Query<SortedSample> here;

    LargeItemBehaviourTest(DynamoDbClient client, TestTables tables) {
        SortedSamples samples = SortedSamples.in(Dynalect.create(client).observedBy(events::add), tables);
        this.here = samples.table().reportingCapacity().query(KEY.partition("here"));
        IntStream.range(0, 5).forEach(sort -> samples.put("here", sort, Map.of("a", text("x".repeat(300 * 1024)))));
    }

    // "a page is ≤ 1 MB also in reverse order": DynamoDB Local ends it behind the item that crosses 1 MB, here the
    // fourth.
    @Test
    void k14_a_page_ends_at_1_mb_in_either_order() {
        Page<SortedSample> first = here.page();
        Page<SortedSample> last = here.descending().page();

        assertThat(sorts(first.rows())).startsWith(0, 1, 2).doesNotContain(4);
        assertThat(first.isLast()).isFalse();
        assertThat(sorts(last.rows())).startsWith(4, 3, 2).doesNotContain(0);
        assertThat(last.isLast()).isFalse();
        assertThat(sorts(here)).containsExactly(0, 1, 2, 3, 4);
        assertThat(sorts(here.descending())).containsExactly(4, 3, 2, 1, 0);
    }

    // "1 MB is measured before it": DynamoDB Local measures behind the filter, so the pages are of one size here.
    @Test
    void x08_a_filter_makes_reading_no_cheaper() {
        events.clear();
        assertThat(here.pageSize(2).all()).hasSize(5);
        List<Event> whole = List.copyOf(events);
        events.clear();
        assertThat(here.pageSize(2).filter(attr("b").exists()).all()).isEmpty();

        assertThat(events).extracting(Event::scanned).containsExactly(some(2), some(2), some(1));
        assertThat(events)
                .extracting(Event::capacity)
                .isEqualTo(whole.stream().map(Event::capacity).toList());
        assertThat(events)
                .allSatisfy(event -> assertThat(event.capacity().get()).isGreaterThan(30));
    }
}
