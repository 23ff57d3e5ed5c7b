package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.operation.Decoding.collect;
import static io.github.dynalect.shop.Account_.balance;
import static io.github.dynalect.shop.Account_.home;
import static io.github.dynalect.shop.Account_.nickname;
import static io.github.dynalect.shop.Account_.owner;
import static io.github.dynalect.shop.Account_.visits;
import static io.github.dynalect.shop.Shop.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Parcel_;
import io.github.dynalect.shop.Parcel_.Parcel;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Reads of a part of an item. */
@DynamoDbTest
class ViewsTest {
    record Contact(String owner, String city, Option<String> nickname) {}

    private static final View<Account, Contact> CONTACT = View.of(owner, home.city, nickname)
            .build(account -> new Contact(account.get(owner), account.get(home.city), account.find(nickname)));
    private static final View<Order, BigDecimal> TOTAL = View.of(Order_.total).build(order -> order.get(Order_.total));

    private final DynamoDbClient client;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    ViewsTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        Dynalect dynalect = Dynalect.create(client, Runnable::run);
        this.client = client;
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    @Test
    void a_get_reads_a_part_of_an_item() {
        accounts.put(ANN).execute();

        var get = accounts.get(Account_.key("a-1")).consistent().select(CONTACT);

        assertThat(get.execute()).contains(new Contact("Ann", "Bern", Option.some("Annie")));
        assertThat(get.executeAsync().join()).contains(new Contact("Ann", "Bern", Option.some("Annie")));
        assertThat(accounts.get(Account_.key("a-2")).select(CONTACT).execute()).isEmpty();
        accounts.put(Shop.BARE).execute();
        assertThat(get.execute()).contains(new Contact("Ann", "Bern", Option.none()));
    }

    @Test
    void a_part_is_asked_for_with_the_key() {
        assertThat(accounts.named("accounts")
                        .get(Account_.key("a-1"))
                        .select(CONTACT)
                        .request())
                .isEqualTo(GetItemRequest.builder()
                        .tableName("accounts")
                        .key(Map.of("accountId", Shop.text("a-1")))
                        .projectionExpression("#0, #1.#2, #3, #4")
                        .expressionAttributeNames(
                                Map.of("#0", "owner", "#1", "home", "#2", "city", "#3", "nickname", "#4", "accountId"))
                        .build());
        assertThat(orders.named("orders")
                        .scan()
                        .filter(Order_.note.exists())
                        .select(TOTAL)
                        .request())
                .isEqualTo(ScanRequest.builder()
                        .tableName("orders")
                        .filterExpression("attribute_exists(#0)")
                        .projectionExpression("#1, #2, #3")
                        .expressionAttributeNames(
                                Map.of("#0", "note", "#1", "total", "#2", "customerId", "#3", "orderId"))
                        .build());
        assertThat(orders.named("orders")
                        .query(Order_.partition("c-1"))
                        .select(TOTAL)
                        .request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("orders")
                        .keyConditionExpression("#0 = :0")
                        .projectionExpression("#1, #0, #2")
                        .expressionAttributeNames(Map.of("#0", "customerId", "#1", "total", "#2", "orderId"))
                        .expressionAttributeValues(Map.of(":0", Shop.text("c-1")))
                        .build());
    }

    @Test
    void a_query_and_a_scan_read_a_part_of_each_item() {
        orders.put(Shop.order("c-1", "o-1", 5)).execute();
        orders.put(Shop.order("c-1", "o-2", 7)).execute();

        var newest = orders.query(Order_.partition("c-1")).descending().select(TOTAL);

        assertThat(newest.all()).containsExactly(new BigDecimal("7"), new BigDecimal("5"));
        assertThat(newest.allAsync().join()).isEqualTo(newest.all());
        assertThat(orders.scan().filter(Order_.total.gt(6)).select(TOTAL).all()).containsExactly(new BigDecimal("7"));
    }

    @Test
    void an_index_that_holds_a_part_is_read_for_that_part() {
        View<Ticket, String> price = View.of(Ticket_.venue, Ticket_.price)
                .build(ticket -> ticket.get(Ticket_.venue) + " " + ticket.get(Ticket_.price));
        Table<Ticket> tickets = Dynalect.create(client).table(Ticket_.SCHEMA).named("tickets-" + UUID.randomUUID());
        tickets.createTable().execute();
        tickets.put(new Ticket("Hall", "A1", "ann", 90, ANN.openedAt(), Map.of("seal", AttributeValue.fromB(seal()))))
                .execute();

        assertThat(tickets.query(Ticket_.PARTS_BY_HOLDER.partition("ann", seal()))
                        .select(price)
                        .all())
                .containsExactly("Hall 90");
        assertRefused(
                        Rule.INDEX_PARTIAL,
                        tickets.named("tickets")
                                .query(Ticket_.PARTS_BY_HOLDER.partition("ann", seal()))
                                .select(View.of(Ticket_.price, Attributes.<Ticket>string("others"))
                                        .build(ticket -> ""))::request)
                .withMessageStartingWith("view of tickets.byHolder: an index without others.");
        tickets.deleteTable(tickets.scan().request().tableName()).execute();
    }

    @Test
    void a_part_with_a_default_reads_it() {
        View<Ticket, Integer> price = View.of(Ticket_.price).build(ticket -> ticket.get(Ticket_.price));

        assertThat(Ticket_.SCHEMA.decode(price, Map.of())).isEqualTo(Either.right(10));
        assertThat(Ticket_.SCHEMA.decode(View.of(Ticket_.price).build(ticket -> ticket.find(Ticket_.price)), Map.of()))
                .isEqualTo(Either.right(Option.some(10)));
    }

    @Test
    void what_is_wrong_with_a_part_is_told_by_its_path_and_the_key() {
        accounts.put(ANN).execute();
        accounts.put(new Account(
                        "a-2",
                        "Bea",
                        ANN.tier(),
                        ANN.openedAt(),
                        ANN.balance(),
                        3,
                        ANN.labels(),
                        ANN.home(),
                        ANN.nickname()))
                .execute();
        client.updateItem(update -> update.tableName(accounts.scan().request().tableName())
                .key(Account_.key("a-2").toMap())
                .updateExpression("REMOVE home.city"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(accounts.get(Account_.key("a-2")).select(CONTACT)::execute)
                .withMessageContaining("item #" + Account_.key("a-2").fingerprint())
                .withMessageEndingWith("home.city is missing");
        List<Either<DecodeFailure, Contact>> all =
                accounts.scan().select(CONTACT).decoding(collect()).all();
        assertThat(all).hasSize(2);
        assertThat(all.stream().filter(Either::isRight)).hasSize(1);
    }

    @Test
    void a_view_reads_what_it_names() {
        View<Account, BigDecimal> view = View.of(owner).build(account -> account.get(balance));
        accounts.put(ANN).execute();

        assertRefused(Rule.VIEW, accounts.scan().select(view)::all)
                .withMessageStartingWith("balance: an attribute that the view does not have.");
        assertRefused(
                        Rule.KEY_NESTED,
                        () -> accounts.scan()
                                .select(View.of(Attributes.<Account>string(Path.parse("accountId.x")))
                                        .build(account -> ""))
                                .all())
                .withMessageStartingWith("accountId.x: a place inside a key attribute.");
        assertRefused(Rule.VIEW, () -> View.of(Parcel_.stops.at(0)))
                .withMessageStartingWith("stops[0]: an element of a list.");
        View<Parcel, List<String>> stops = View.of(Parcel_.stops).build(parcel -> parcel.get(Parcel_.stops));
        assertThat(stops).hasToString("View[stops]");
        assertThat(accounts.scan().select(view).toString()).endsWith(" as View[owner]");
        assertThat(View.of(visits).build(account -> account.get(visits)).paths())
                .containsExactly(visits.path());
    }

    private static SdkBytes seal() {
        return SdkBytes.fromUtf8String("s");
    }
}
