package io.github.dynalect.table;

import static io.github.dynalect.shop.Ticket_.BY_PRICE;
import static io.github.dynalect.shop.Ticket_.PARTS_BY_HOLDER;
import static io.github.dynalect.shop.Ticket_.price;
import static io.github.dynalect.shop.Ticket_.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.expression.Key;
import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Decoding;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.PartialQuery;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.testing.DynamoDbTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What indexes give that do not hold whole items: a global one with parts, and a local one with the keys only. */
@DynamoDbTest
class IndexKindsTest {
    private static final int MANY = 130;
    private static final SdkBytes SEAL = SdkBytes.fromUtf8String("s");
    private static final View<Ticket, String> PRICED =
            View.of(seat, price).build(ticket -> ticket.get(seat) + " " + ticket.get(price));

    private static final Ticket OF_BOB = ticket("Arena", "bob", 5);

    private final DynamoDbClient client;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Table<Ticket> tickets;
    private final Table<Ticket> observed;
    private final Table<Ticket> asynchronous;

    IndexKindsTest(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        this.client = client;
        this.tickets = Dynalect.create(client).table(Ticket_.SCHEMA).named("tickets-" + UUID.randomUUID());
        this.observed = tickets.with(Dynalect.create(client).observedBy(events::add));
        this.asynchronous = tickets.with(Dynalect.create(asyncClient));
        tickets.createTable().execute();
    }

    @AfterEach
    void away() {
        tickets.deleteTable(tickets.scan().request().tableName()).execute();
    }

    @BeforeEach
    void many_tickets_of_one_holder_and_one_of_another() {
        numbered(0, MANY).forEach(ticket -> tickets.put(ticket).execute());
        tickets.put(OF_BOB).execute();
    }

    @Test
    void items_are_fetched_in_the_order_of_the_index_over_several_batches() {
        assertThat(query(tickets).fetch().all()).isEqualTo(numbered(0, MANY));
        assertThat(query(tickets).descending().fetch().all()).isEqualTo(reversed(numbered(0, MANY)));

        assertThat(query(observed).pageSize(MANY).fetch().all()).isEqualTo(numbered(0, MANY));
        assertThat(events).extracting(Event::action).startsWith("Query", "BatchGetItem", "BatchGetItem");
        assertThat(events.get(1).returned()).contains(100);
        assertThat(events.get(1).index()).isEmpty();
        assertThat(query(asynchronous)
                        .pageSize(MANY)
                        .descending()
                        .fetch()
                        .allAsync()
                        .join())
                .isEqualTo(reversed(numbered(0, MANY)));
    }

    @Test
    void items_are_fetched_page_by_page() {
        Page<Ticket> first = query(tickets).limit(50).fetch().page();
        Page<Ticket> second =
                query(tickets).limit(50).after(first.next()).fetch().page();
        List<Ticket> streamed =
                query(tickets).pageSize(20).limit(30).fetch().stream().toList();

        assertThat(first.rows()).isEqualTo(numbered(0, 50));
        assertThat(second.rows()).isEqualTo(numbered(50, 100));
        assertThat(query(tickets).after(second.next()).fetch().all()).isEqualTo(numbered(100, MANY));
        assertThat(streamed).isEqualTo(numbered(0, 30));
        assertThat(query(tickets).fetch().page().rows())
                .as("a page of one request")
                .hasSize(100);
    }

    @Test
    void an_item_that_is_gone_since_the_index_told_of_it_is_left_out() {
        assertThat(query(forgetful()).fetch().all()).isEqualTo(numbered(1, MANY));
    }

    @Test
    void a_limit_counts_the_items_that_are_there() {
        assertThat(query(forgetful()).limit(10).fetch().all()).isEqualTo(numbered(1, 11));
    }

    @Test
    void the_first_item_is_the_first_that_is_there() {
        assertThat(query(forgetful()).fetch().first()).contains(ofAnn(1));
    }

    @Test
    void the_filter_of_an_index_tests_what_it_holds_and_the_whole_item_is_fetched() {
        PartialQuery<Ticket> cheap = query(tickets).filter(price.lt(4));

        assertThat(cheap.fetch().all()).isEqualTo(numbered(MANY - 4, MANY));
        assertThat(cheap.fetch().decoding(Decoding.collect()).all()).allMatch(item -> item.isRight());
        assertThat(cheap.select(PRICED).all()).containsExactly("seat-003 3", "seat-002 2", "seat-001 1", "seat-000 0");
        assertThat(cheap.count()).isEqualTo(new Count(4, MANY));
        assertThat(query(asynchronous).countAsync().join()).isEqualTo(new Count(MANY, MANY));
    }

    @Test
    void a_global_index_of_parts_is_scanned_for_views_and_for_whole_items() {
        var scan = tickets.partialIndex(PARTS_BY_HOLDER).scan();

        assertThat(scan.select(PRICED).all()).hasSize(MANY + 1).contains("seat-000 0");
        assertThat(scan.fetch().all())
                .containsExactlyInAnyOrderElementsOf(tickets.scan().all());
        assertThat(scan.filter(price.ge(MANY)).fetch().all()).isEmpty();
        assertThat(scan.count().matched()).isEqualTo(MANY + 1);
        assertThat(asynchronous
                        .partialIndex(PARTS_BY_HOLDER)
                        .scan()
                        .segments(3)
                        .fetch()
                        .all())
                .containsExactlyInAnyOrderElementsOf(tickets.scan().all());
        assertThat(asynchronous
                        .partialIndex(PARTS_BY_HOLDER)
                        .scan()
                        .segments(3)
                        .concurrency(2)
                        .select(PRICED)
                        .all())
                .hasSize(MANY + 1);
        assertThat(tickets.partialIndex(PARTS_BY_HOLDER).toString()).endsWith(".byHolder]");
    }

    @Test
    void a_local_index_gives_whole_items_though_it_holds_the_keys_only_and_consistently() {
        var cheap = tickets.query(BY_PRICE.partition("Hall").sortLt(3));

        assertThat(cheap.consistent().all()).isEqualTo(reversed(numbered(MANY - 3, MANY)));
        assertThat(cheap.descending().all()).isEqualTo(numbered(MANY - 3, MANY));
        assertThat(cheap.filter(seat.ne("seat-001")).all()).hasSize(2);
        assertThat(cheap.limit(2).page().rows()).hasSize(2);
        assertThat(cheap.select(PRICED).all()).containsExactly("seat-000 0", "seat-001 1", "seat-002 2");
        assertThat(cheap.count()).isEqualTo(new Count(3, 3));
        assertThat(tickets.query(BY_PRICE.partition("Hall").sortEq(7)).first()).contains(ofAnn(MANY - 8));
    }

    @Test
    void a_local_index_is_scanned_for_whole_items_consistently_and_side_by_side() {
        var scan = tickets.localIndex(BY_PRICE).scan();

        assertThat(scan.consistent().all())
                .containsExactlyInAnyOrderElementsOf(tickets.scan().all());
        assertThat(scan.filter(price.lt(2)).all()).hasSize(2);
        assertThat(scan.count().matched()).isEqualTo(MANY + 1);
        assertThat(asynchronous.localIndex(BY_PRICE).scan().segments(2).all())
                .hasSize(MANY + 1)
                .contains(OF_BOB);
    }

    @Test
    void what_an_index_does_not_hold_is_refused_by_the_service_too() {
        QueryRequest local = tickets.query(BY_PRICE.partition("Hall")).request();
        QueryRequest view = query(tickets).select(PRICED).request();
        QueryRequest whole = view.toBuilder()
                .projectionExpression(null)
                .expressionAttributeNames(query(tickets).rendered().names())
                .select(Select.ALL_ATTRIBUTES)
                .build();

        assertNotProjected(local.toBuilder().filterExpression("attribute_exists(gate)"));
        assertNotProjected(view.toBuilder().filterExpression("attribute_exists(gate)"));
        assertNotProjected(view.toBuilder().projectionExpression(view.projectionExpression() + ", gate"));
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.query(whole))
                .withMessageContaining("its projection type is not ALL");
    }

    private void assertNotProjected(QueryRequest.Builder request) {
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> client.query(request.build()))
                .withMessageContaining("does not project");
    }

    /** The table, where the first ticket is deleted as soon as an index has told of it. */
    private Table<Ticket> forgetful() {
        Key<Ticket> first = Ticket_.SCHEMA.keyOf(ofAnn(0));
        return tickets.with(Dynalect.create(client).observedBy(event -> {
            if (event.action().equals("Query")) {
                tickets.delete(first).execute();
            }
        }));
    }

    private static PartialQuery<Ticket> query(Table<Ticket> table) {
        return table.query(PARTS_BY_HOLDER.partition("ann", SEAL));
    }

    private static List<Ticket> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(IndexKindsTest::ofAnn).toList();
    }

    private static List<Ticket> reversed(List<Ticket> list) {
        List<Ticket> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Ticket ofAnn(int number) {
        return ticket("Hall", "ann", number);
    }

    /** Tickets expire in the order of their numbers; their seats and prices go the other way. */
    private static Ticket ticket(String venue, String holder, int number) {
        int place = MANY - 1 - number;
        return new Ticket(
                venue,
                "seat-%03d".formatted(place),
                holder,
                place,
                Instant.ofEpochSecond(2_000_000_000L + number),
                Map.of("seal", AttributeValue.fromB(SEAL)));
    }
}
