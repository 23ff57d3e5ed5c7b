package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.NoClient;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Update;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writes that happen at once or not at all. */
@DynamoDbTest
class TransactWriteTest {
    private final Dynalect dynalect;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    TransactWriteTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.dynalect = Dynalect.create(client);
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    @BeforeEach
    void ann_has_fifty_and_a_quarter() {
        accounts.put(Shop.ANN).execute();
    }

    private BigDecimal balance() {
        return accounts.get(Account_.key("a-1")).execute().get().balance();
    }

    private Update<Account> payment(long amount) {
        return accounts.update(Account_.key("a-1"))
                .set(Account_.balance, Account_.balance.minus(amount))
                .onlyIf(Account_.balance.ge(amount));
    }

    @Test
    void writes_of_several_tables_happen_at_once() {
        Done done = dynalect.transactWrite(
                        payment(20), orders.put(Shop.order("a-1", "o-1", 20)).ifAbsent())
                .execute();

        assertThat(done).isEqualTo(Done.DONE);
        assertThat(balance()).isEqualByComparingTo("30.25");
        assertThat(orders.get(Order_.key("a-1", "o-1")).execute()).isNotEmpty();
    }

    @Test
    void without_a_token_each_execution_is_another() {
        var transfer = dynalect.transactWrite(payment(20));

        transfer.execute();
        transfer.execute();

        assertThat(balance()).isEqualByComparingTo("10.25");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 37})
    void a_token_has_1_to_36_characters(int length) {
        assertRefused(
                Rule.TRANSACTION_TOKEN, () -> dynalect.transactWrite(payment(1)).token("x".repeat(length)));
    }

    @Test
    void a_transaction_is_one_request_of_one_client() {
        Dynalect other = Dynalect.create(new NoClient());

        assertRefused(Rule.ONE_CLIENT, other.transactWrite(payment(1))::execute);
    }

    @Test
    void an_asynchronous_twin_gives_the_same() {
        assertThat(dynalect.transactWrite(payment(500)).attemptAsync())
                .as("a synchronous client alone")
                .isCompletedExceptionally();
    }

    record Tag(String owner, String title) {}

    @Test
    void a_merge_or_an_upsert_of_a_key_alone_is_none_of_a_transaction() {
        StringAttribute<Tag> owner = Attributes.string("owner");
        StringAttribute<Tag> title = Attributes.string("title");
        var key = PrimaryKey.of(owner, title);
        Table<Tag> tags = dynalect.table(Schema.of("tags", key)
                .attribute(owner, Tag::owner)
                .attribute(title, Tag::title)
                .build(item -> new Tag(item.get(owner), item.get(title))));

        assertRefused(Rule.TRANSACTION_UPDATE, dynalect.transactWrite(tags.merge(new Tag("ann", "rare")))::request);
        assertRefused(Rule.TRANSACTION_UPDATE, dynalect.transactWrite(tags.upsert(key.key("ann", "rare")))::request);
        assertThat(dynalect.transactWrite(tags.put(new Tag("ann", "rare")))
                        .request()
                        .transactItems())
                .hasSize(1);
    }

    @Test
    void what_conditions_compare_with_counts_among_the_bytes() {
        String noise = "x".repeat(390 * 1024);

        assertRefused(
                Rule.TRANSACTION_BYTES,
                dynalect.transactWriteAll(IntStream.range(0, 11)
                        .mapToObj(number -> orders.check(Order_.key("c-1", "o-" + number), Order_.note.ne(noise)))
                        .toList())::request);
    }
}
