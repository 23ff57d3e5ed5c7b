package io.github.dynalect.operation;

import static io.github.dynalect.shop.Account_.owner;
import static io.github.dynalect.shop.Account_.visits;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Refining an operation gives another one, and leaves the first as it was. */
class OperationValueTest {
    private static final Binding<Account> ACCOUNTS = NoServer.binding(Account_.SCHEMA);

    @Test
    void a_get() {
        assertUnchangedBy(Get::consistent, Get.of(ACCOUNTS, Account_.key("a-1")), Get::request);
    }

    @Test
    void a_conditional_put() {
        ConditionalPut<Account> put = Put.of(ACCOUNTS, Shop.ANN).ifExists();

        assertUnchangedBy(first -> first.onlyIf(owner.eq("Ann")), put, ConditionalPut::request);
    }

    @Test
    void a_conditional_delete() {
        ConditionalDelete<Account> delete =
                Delete.of(ACCOUNTS, Account_.key("a-1")).ifExists();

        assertUnchangedBy(first -> first.onlyIf(owner.eq("Ann")), delete, ConditionalDelete::request);
    }

    @Test
    void an_update() {
        Update<Account> update = Update.of(ACCOUNTS, Account_.key("a-1")).add(visits, 1);

        assertUnchangedBy(first -> first.set(owner, "Bea"), update, Update::request);
        assertUnchangedBy(first -> first.onlyIf(owner.eq("Ann")), update, Update::request);
    }

    @Test
    void a_query() {
        Query<Order> query = Query.of(NoServer.binding(Order_.SCHEMA), Order_.partition("c-1"));

        assertUnchangedBy(Query::descending, query, Query::request);
        assertUnchangedBy(Query::consistent, query, Query::request);
        assertUnchangedBy(first -> first.filter(Order_.total.gt(1)), query, Query::request);
    }

    private static <O> void assertUnchangedBy(Function<O, O> refinement, O first, Function<O, ?> request) {
        Object before = request.apply(first);

        O refined = refinement.apply(first);

        assertThat(request.apply(first)).isEqualTo(before);
        assertThat(request.apply(refined)).isNotEqualTo(before);
    }
}
