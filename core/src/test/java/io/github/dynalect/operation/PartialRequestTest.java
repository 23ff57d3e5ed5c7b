package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Shop.text;
import static io.github.dynalect.shop.Ticket_.BY_HOLDER;
import static io.github.dynalect.shop.Ticket_.BY_PRICE;
import static io.github.dynalect.shop.Ticket_.PARTS_BY_HOLDER;
import static io.github.dynalect.shop.Ticket_.holder;
import static io.github.dynalect.shop.Ticket_.price;
import static io.github.dynalect.shop.Ticket_.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What is asked of indexes that do not hold whole items: of a global one, its entries; of a local one, what is wanted. */
class PartialRequestTest {
    private static final Binding<Ticket> TICKETS = NoServer.binding(Ticket_.SCHEMA);
    private static final SdkBytes SEAL = SdkBytes.fromUtf8String("s");
    private static final PartialQuery<Ticket> QUERY = PartialQuery.of(TICKETS, PARTS_BY_HOLDER.partition("ann", SEAL));
    private static final PartialScan<Ticket> SCAN = PartialScan.of(TICKETS, PARTS_BY_HOLDER);
    private static final View<Ticket, Integer> PRICE = View.of(price).build(ticket -> ticket.get(price));

    @Test
    void the_index_is_asked_for_the_keys_by_which_items_are_fetched() {
        assertThat(QUERY.filter(price.gt(5)).descending().fetch().request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("tickets")
                        .indexName("byHolder")
                        .keyConditionExpression("#0 = :0 AND #1 = :1")
                        .filterExpression("#2 > :2")
                        .projectionExpression("#3, #4, #0, #1, #5")
                        .expressionAttributeNames(Map.of(
                                "#0",
                                "holder",
                                "#1",
                                "seal",
                                "#2",
                                "price",
                                "#3",
                                "venue",
                                "#4",
                                "seat",
                                "#5",
                                "expiresAt"))
                        .expressionAttributeValues(
                                Map.of(":0", text("ann"), ":1", AttributeValue.fromB(SEAL), ":2", Shop.number("5")))
                        .scanIndexForward(false)
                        .build());
        assertThat(SCAN.pageSize(7).fetch().request())
                .isEqualTo(ScanRequest.builder()
                        .tableName("tickets")
                        .indexName("byHolder")
                        .projectionExpression("#0, #1, #2, #3, #4")
                        .expressionAttributeNames(
                                Map.of("#0", "venue", "#1", "seat", "#2", "holder", "#3", "seal", "#4", "expiresAt"))
                        .limit(7)
                        .build());
    }

    @Test
    void as_many_entries_are_read_as_one_request_to_the_table_takes_unless_there_is_a_filter_or_a_page_size() {
        assertThat(QUERY.fetch().request().limit()).isEqualTo(100);
        assertThat(QUERY.limit(200).fetch().request().limit()).isEqualTo(100);
        assertThat(QUERY.limit(20).fetch().request().limit()).isEqualTo(20);
        assertThat(QUERY.pageSize(500).fetch().request().limit()).isEqualTo(500);
        assertThat(QUERY.filter(price.gt(5)).fetch().request().limit()).isNull();
        assertThat(QUERY.select(PRICE).request().limit()).isNull();
    }

    @Test
    void a_view_of_what_the_index_holds_is_asked_of_the_index_alone() {
        assertThat(QUERY.select(PRICE).request().projectionExpression()).isEqualTo("#2, #3, #4, #0, #1, #5");
        assertThat(SCAN.segments(2).concurrency(1).select(PRICE).requests())
                .extracting(ScanRequest::segment)
                .containsExactly(0, 1);
        assertThat(SCAN.segments(2).fetch().requests())
                .extracting(ScanRequest::projectionExpression)
                .containsOnly("#0, #1, #2, #3, #4");
        assertThat(QUERY.rendered().projection()).isEmpty();
    }

    @Test
    void a_view_and_a_filter_need_no_more_than_a_global_index_holds() {
        View<Ticket, String> others = View.of(price, holder, Ticket_.seal).build(ticket -> ticket.get(holder));

        assertThat(QUERY.select(others).request().projectionExpression()).isEqualTo("#2, #0, #1, #3, #4, #5");
        var gate = Attributes.<Ticket>string("gate");
        View<Ticket, String> wider = View.of(price, gate).build(ticket -> ticket.get(gate));
        assertRefused(Rule.INDEX_PARTIAL, QUERY.select(wider)::request)
                .withMessageStartingWith("view of tickets.byHolder: an index without gate.");
        assertRefused(Rule.INDEX_PARTIAL, QUERY.filter(gate.exists())::rendered)
                .withMessageStartingWith("filter of tickets.byHolder: an index without gate.");
        assertRefused(Rule.FILTER_UNSEEN, SCAN.filter(gate.exists().or(gate.eq("7")))::rendered)
                .withMessageStartingWith("filter of tickets.byHolder: an index without gate.");
        assertThat(SCAN.filter(price.gt(5).and(seat.ne("A1"))).rendered().filter())
                .isNotEmpty();
    }

    @Test
    void a_local_index_gives_whole_items_if_it_is_told_to() {
        Query<Ticket> query = Query.of(TICKETS, BY_PRICE.partition("Hall").sortGt(5));

        assertThat(query.consistent().request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("tickets")
                        .indexName("by_price")
                        .select(Select.ALL_ATTRIBUTES)
                        .keyConditionExpression("#0 = :0 AND #1 > :1")
                        .expressionAttributeNames(Map.of("#0", "venue", "#1", "price"))
                        .expressionAttributeValues(Map.of(":0", text("Hall"), ":1", Shop.number("5")))
                        .consistentRead(true)
                        .build());
        assertThat(Scan.of(TICKETS, BY_PRICE).request())
                .isEqualTo(ScanRequest.builder()
                        .tableName("tickets")
                        .indexName("by_price")
                        .select(Select.ALL_ATTRIBUTES)
                        .build());
        assertThat(query.select(View.of(holder).build(ticket -> ticket.get(holder)))
                        .request()
                        .select())
                .isNull();
        assertThat(Query.of(NoServer.binding(Ticket_.INDEXED), BY_PRICE.partition("Hall"))
                        .request()
                        .select())
                .isNull();
    }

    @Test
    void a_filter_of_a_local_index_sees_what_the_index_holds() {
        assertRefused(
                        Rule.INDEX_PARTIAL,
                        Query.of(TICKETS, BY_PRICE.partition("Hall")).filter(holder.eq("ann"))::request)
                .withMessageStartingWith("filter of tickets.by_price: an index without holder.");
        assertRefused(Rule.FILTER_UNSEEN, Scan.of(TICKETS, BY_PRICE).filter(holder.eq("ann"))::request);
        assertThat(Query.of(TICKETS, BY_PRICE.partition("Hall"))
                        .filter(seat.ne("A1"))
                        .request()
                        .filterExpression())
                .isEqualTo("#1 <> :1");
    }

    @Test
    void an_index_is_read_as_what_the_schema_declares() {
        var global = IndexKey.of("by_price", Ticket_.venue, IndexSort.by(price, IndexSort.<Ticket>none()));
        var local = IndexKey.of("byHolder", Ticket_.venue, IndexSort.<Ticket, Integer>local(price));

        assertRefused(Rule.INDEX_KIND, IndexQuery.of(TICKETS, BY_HOLDER.partition("ann", SEAL))::request)
                .withMessageStartingWith(
                        "tickets.byHolder: a handle of a GLOBAL index, for one that the schema declares as PARTIAL.");
        assertRefused(Rule.INDEX_KIND, IndexScan.of(TICKETS, global)::request);
        assertRefused(Rule.INDEX_KIND, Query.of(TICKETS, local.partition("Hall"))::request);
        assertRefused(Rule.INDEX_KIND, Scan.of(TICKETS, local)::request);
        assertRefused(
                Rule.INDEX_KIND,
                PartialQuery.of(NoServer.binding(Ticket_.INDEXED), PARTS_BY_HOLDER.partition("ann", SEAL))::rendered);
    }

    @Test
    void a_reading_of_parts_tells_what_it_reads_and_no_value() {
        assertThat(QUERY.limit(5).readBudget(2).fetch())
                .hasToString("Query[tickets, Partition[index=Some(byHolder), equalities=Vector(holder, seal)],"
                        + " limit 5, readBudget 2] fetching");
        assertThat(SCAN.segments(3).concurrency(2)).hasToString("Scan[tickets.byHolder] in 3 segments, 2 at a time");
    }
}
