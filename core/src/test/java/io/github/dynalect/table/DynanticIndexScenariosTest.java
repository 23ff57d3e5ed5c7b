package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Wish_.BY_SHOP;
import static io.github.dynalect.shop.Wish_.owner;
import static io.github.dynalect.shop.Wish_.price;
import static io.github.dynalect.shop.Wish_.priced;
import static io.github.dynalect.shop.Wish_.shop;
import static io.github.dynalect.shop.Wish_.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.shop.Wish_;
import io.github.dynalect.shop.Wish_.Wish;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** What tests of Dynantic show of indexes, and no other test here does. */
@DynamoDbTest
class DynanticIndexScenariosTest {
    private final Dynalect dynalect;
    private final TestTables tables;
    private final Table<Wish> wishes;

    DynanticIndexScenariosTest(DynamoDbClient client, TestTables tables) {
        this.dynalect = Dynalect.create(client);
        this.tables = tables;
        this.wishes = table(Wish_.SCHEMA);
    }

    @BeforeEach
    void three_wishes_of_one_shop_one_of_another_and_one_of_none() {
        wishes.put(priced("ann", "boat", "pier", 90)).execute();
        wishes.put(priced("bob", "rope", "pier", 9)).execute();
        wishes.put(priced("ann", "sail", "pier", 30)).execute();
        wishes.put(priced("eve", "book", "store", 20)).execute();
        wishes.put(Wish_.bare("ann", "peace")).execute();
    }

    @Test
    void a_partition_of_an_index_is_read_in_the_order_of_the_index() {
        assertThat(titles(BY_SHOP.partition("pier"))).containsExactly("rope", "sail", "boat");
        assertThat(titles(BY_SHOP.partition("store"))).containsExactly("book");
        assertThat(titles(BY_SHOP.partition("nowhere"))).isEmpty();
        assertThat(wishes.query(BY_SHOP.partition("pier")).descending().all())
                .containsExactly(
                        priced("ann", "boat", "pier", 90),
                        priced("ann", "sail", "pier", 30),
                        priced("bob", "rope", "pier", 9));
    }

    @Test
    void a_range_of_an_index_is_tested_by_its_sort_attribute() {
        var pier = BY_SHOP.partition("pier");
        BigDecimal thirty = new BigDecimal("30");

        assertThat(titles(pier.sortEq(thirty))).containsExactly("sail");
        assertThat(titles(pier.sortLt(thirty))).containsExactly("rope");
        assertThat(titles(pier.sortLe(thirty))).containsExactly("rope", "sail");
        assertThat(titles(pier.sortGt(thirty))).containsExactly("boat");
        assertThat(titles(pier.sortGe(thirty))).containsExactly("sail", "boat");
        assertThat(titles(pier.sortBetween(BigDecimal.ONE, thirty))).containsExactly("rope", "sail");
        assertThat(titles(pier.sortGt(new BigDecimal("1000")))).isEmpty();
    }

    @Test
    void a_filter_of_an_index_query_may_test_the_key_of_the_table_and_not_that_of_the_index() {
        assertThat(wishes.query(BY_SHOP.partition("pier"))
                        .filter(owner.eq("ann"))
                        .filter(tags.notExists())
                        .descending()
                        .all())
                .extracting(Wish::title)
                .containsExactly("boat", "sail");
        assertRefused(
                Rule.FILTER_KEY,
                () -> wishes.query(BY_SHOP.partition("pier"))
                        .filter(price.gt(1))
                        .all());
    }

    @Test
    void an_item_is_in_the_index_only_while_it_has_all_of_its_key() {
        assertThat(wishes.scan().all()).hasSize(5);
        assertThat(titles(BY_SHOP.partition("store"))).containsExactly("book");

        wishes.update(Wish_.key("eve", "book")).remove(price).execute();
        wishes.update(Wish_.key("ann", "peace")).set(shop, "store").execute();
        assertThat(titles(BY_SHOP.partition("store"))).isEmpty();

        wishes.update(Wish_.key("ann", "peace")).set(price, 0).execute();
        assertThat(titles(BY_SHOP.partition("store"))).containsExactly("peace");
    }

    @Test
    void an_index_holds_many_items_of_one_key() {
        IntStream.range(0, 4)
                .forEach(i -> wishes.put(priced("ann", "twin-" + i, "twins", 2)).execute());

        assertThat(titles(BY_SHOP.partition("twins").sortEq(new BigDecimal("2"))))
                .containsExactlyInAnyOrder("twin-0", "twin-1", "twin-2", "twin-3");
    }

    @Test
    void an_empty_index_key_is_refused_by_a_put_and_by_an_update() {
        assertRefused(Rule.KEY_EMPTY, wishes.put(priced("ann", "boat", "", 1))::execute)
                .withMessageStartingWith("index byShop.shop: an empty value.");
        assertRefused(
                        Rule.KEY_EMPTY,
                        () -> wishes.update(Wish_.key("ann", "boat")).set(shop, ""))
                .withMessageStartingWith("index byShop.shop: an empty value.");
    }

    @Test
    void indexes_of_several_key_attributes_and_local_ones_are_read_too() {
        Table<Ticket> tickets = table(Ticket_.INDEXED);
        Instant soon = Instant.ofEpochSecond(1_700_000_000);
        SdkBytes seal = SdkBytes.fromUtf8String("s");
        Ticket front = ticket("Hall", "A1", 90, soon, seal);
        Ticket back = ticket("Hall", "Z9", 10, soon, seal);
        Ticket away = ticket("Arena", "Z9", 50, soon, seal);
        List.of(front, back, away).forEach(ticket -> tickets.put(ticket).execute());

        var sealed = Ticket_.BY_HOLDER.partition("ann", seal);
        assertThat(tickets.query(sealed.sortEq(soon).sortBeginsWith("Ha")).all())
                .containsExactlyInAnyOrder(front, back);
        assertThat(tickets.query(sealed.sortEq(soon)).descending().all()).hasSize(3);
        assertThat(tickets.query(sealed.sortGt(soon)).all()).isEmpty();
        assertThat(tickets.query(Ticket_.BY_PRICE.partition("Hall")).all()).containsExactly(back, front);
        assertThat(tickets.query(Ticket_.BY_PRICE.partition("Hall").sortGe(90)).all())
                .containsExactly(front);
    }

    private static Ticket ticket(String venue, String seat, int price, Instant expiresAt, SdkBytes seal) {
        return new Ticket(venue, seat, "ann", price, expiresAt, Map.of("seal", AttributeValue.fromB(seal)));
    }

    private List<String> titles(IndexRange<Wish> range) {
        return wishes.query(range).all().stream().map(Wish::title).toList();
    }

    /** A table that is made as its schema says, and goes with the test. */
    private <T> Table<T> table(Schema<T> schema) {
        Table<T> table = dynalect.table(schema);
        CreateTableRequest made = table.createTable().request();
        return table.named(tables.create(request -> request.attributeDefinitions(made.attributeDefinitions())
                .keySchema(made.keySchema())
                .localSecondaryIndexes(made.localSecondaryIndexes())
                .globalSecondaryIndexes(made.globalSecondaryIndexes())));
    }
}
