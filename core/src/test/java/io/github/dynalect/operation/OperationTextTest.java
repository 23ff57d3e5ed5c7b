package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a log says of an operation: what it is, of which table, and the key by its hash. */
class OperationTextTest {
    private static final Binding<Account> ACCOUNTS = NoServer.binding(Account_.SCHEMA);
    private static final Key<Account> KEY = Account_.key("a-1");

    @Test
    void a_get_and_a_delete_tell_the_key() {
        assertThat(Get.of(ACCOUNTS, KEY)).hasToString("Get[accounts, Key[accountId #b72c3a3d]]");
        assertThat(Delete.of(ACCOUNTS, KEY)).hasToString("Delete[accounts, Key[accountId #b72c3a3d]]");
        assertThat(Delete.of(ACCOUNTS, KEY).ifExists())
                .hasToString("Delete[accounts, Key[accountId #b72c3a3d], AttributeExists[path=accountId]]");
    }

    @Test
    void a_transaction_tells_its_actions_and_a_batch_how_many_it_has() {
        Access access = ACCOUNTS.access();
        assertThat(TransactWrite.of(
                        access, List.of(Delete.of(ACCOUNTS, KEY), Check.of(ACCOUNTS, KEY, Account_.owner.exists()))))
                .hasToString("TransactWrite[Delete[accounts, Key[accountId #b72c3a3d]],"
                        + " Check[accounts, Key[accountId #b72c3a3d], AttributeExists[path=owner]]]");
        assertThat(TransactGet.of(access, List.of(Get.of(ACCOUNTS, KEY)), found -> found))
                .hasToString("TransactGet[Get[accounts, Key[accountId #b72c3a3d]]]");
        assertThat(BatchWrite.deletions(ACCOUNTS, List.of(KEY, KEY))).hasToString("BatchWrite[2 entries]");
        assertThat(BatchGets.of(access, List.of(BatchGet.of(ACCOUNTS, List.of(KEY))), found -> found))
                .hasToString("BatchGets[BatchGet[accounts, 1 keys]]");
        assertThat(Delete.of(ACCOUNTS, KEY).inTransaction()).hasToString("accounts #b72c3a3d");
        assertThat(Delete.of(ACCOUNTS, KEY).inBatch()).hasToString("accounts #b72c3a3d");
    }

    @Test
    void a_put_tells_its_condition() {
        assertThat(Put.of(ACCOUNTS, Shop.ANN)).hasToString("Put[accounts, Key[accountId #b72c3a3d]]");
        assertThat(Put.of(ACCOUNTS, Shop.ANN).ifAbsent())
                .hasToString("Put[accounts, Key[accountId #b72c3a3d], AttributeNotExists[path=accountId]]");
    }

    @Test
    void a_write_of_an_item_without_a_key_can_be_told_and_refined_and_is_refused_when_it_is_sent() {
        Binding<Order> orders = NoServer.binding(Order_.SCHEMA);
        Order keyless = Shop.order("c-1", "", 5);

        assertThat(Put.of(orders, keyless)).hasToString("Put[orders, -]");
        assertThat(Put.of(orders, keyless).returningOld()).hasToString("Put[orders, -] returning old");
        assertThat(Merge.of(orders, keyless)).hasToString("Merge[orders, -]");
        assertThatThrownBy(Put.of(orders, keyless).returningOld().executeAsync()::join)
                .hasCauseInstanceOf(RefusedException.class);
        assertThatThrownBy(Merge.of(orders, keyless).returningNothing().executeAsync()::join)
                .hasCauseInstanceOf(RefusedException.class);
    }

    @Test
    void a_write_of_an_item_that_throws_can_be_told() {
        Schema<Order> schema = Schema.of("orders", Order_.KEY)
                .<String>attribute(Order_.customerId, order -> {
                    throw new IllegalStateException("not yet known");
                })
                .attribute(Order_.orderId, Order::orderId)
                .build(item -> Shop.order("c-1", "o-1", 5));
        Binding<Order> orders = NoServer.binding(schema);

        assertThat(Put.of(orders, Shop.order("c-1", "o-1", 5)).ifExists())
                .hasToString("Put[orders, -, AttributeExists[path=customerId]]");
        assertThat(Merge.of(orders, Shop.order("c-1", "o-1", 5))).hasToString("Merge[orders, -]");
    }

    @Test
    void an_update_tells_its_actions_and_its_condition() {
        Update<Account> update =
                Update.of(ACCOUNTS, KEY).remove(Account_.nickname).onlyIf(Account_.owner.exists());

        assertThat(update)
                .hasToString("Update[accounts, Key[accountId #b72c3a3d],"
                        + " Remove[target=nickname], AttributeExists[path=owner]]");
    }

    @Test
    void a_query_tells_its_range_its_filter_and_its_options() {
        Query<Order> query = Query.of(NoServer.binding(Order_.SCHEMA), Order_.partition("c-1"));

        assertThat(query).hasToString("Query[orders, Partition[index=None, equalities=Vector(customerId)]]");
        assertThat(query.filter(Order_.note.exists()).descending().consistent())
                .hasToString(
                        "Query[orders, Partition[index=None, equalities=Vector(customerId)], AttributeExists[path=note],"
                                + " descending, consistent]");
    }
}
