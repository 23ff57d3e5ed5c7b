package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requests that would be wrong: nothing is sent, which {@link NoServer} would tell. */
class RefusedRequestTest {
    private static final Binding<Account> ACCOUNTS = NoServer.binding(Account_.SCHEMA);
    private static final Binding<Order> ORDERS = NoServer.binding(Order_.SCHEMA);
    private static final Update<Account> UPDATE = Update.of(ACCOUNTS, Account_.key("a-1"));

    @Test
    void an_update_without_an_action_is_refused() {
        assertRefused(Rule.UPDATE_EMPTY, UPDATE.onlyIf(Account_.visits.gt(1))::execute)
                .withMessageStartingWith("update of accounts: no action.");
    }

    @Test
    void an_update_that_adds_no_members_is_one_without_an_action() {
        assertRefused(Rule.UPDATE_EMPTY, UPDATE.addAll(Account_.labels, Set.of())::execute);
    }

    @Test
    void a_key_attribute_is_not_updated() {
        assertRefused(Rule.KEY_UPDATED, () -> UPDATE.set(Account_.accountId, "a-2"))
                .withMessageStartingWith("accountId: a key attribute.");
        assertRefused(Rule.KEY_UPDATED, () -> UPDATE.remove(Account_.accountId));
        assertRefused(
                Rule.KEY_UPDATED,
                () -> Update.of(ORDERS, Order_.key("c-1", "o-1")).set(Order_.orderId, "o-2"));
    }

    @Test
    void a_key_attribute_is_not_updated_among_other_actions() {
        assertRefused(Rule.KEY_UPDATED, () -> UPDATE.with(Account_.visits.add(1).and(Account_.accountId.set("a-2"))));
    }

    @Test
    void a_place_inside_a_key_attribute_is_not_updated() {
        Attribute<Account, String> inside =
                Attributes.string(Path.of("accountId").child("part"));

        assertRefused(Rule.KEY_UPDATED, () -> UPDATE.set(inside, "2"))
                .withMessageStartingWith("accountId.part: a key attribute.");
    }

    @Test
    void a_key_attribute_of_an_untyped_item_is_not_updated() {
        Attribute<Object, Boolean> untyped = Attributes.of(Path.of("accountId"), Codecs.bool());

        assertRefused(Rule.KEY_UPDATED, () -> UPDATE.set(untyped, true));
    }

    @Test
    void a_value_that_the_schema_could_not_read_is_not_stored() {
        Attribute<Account, String> visits = Attributes.string("visits");
        Attribute<Account, Integer> zip = Attributes.integer(Path.of("home").child("zip"));
        Attribute<Account, Integer> cellar = Attributes.integer(Path.of("home").child("cellar"));

        assertRefused(Rule.SCHEMA_READS, () -> UPDATE.set(visits, "three"))
                .withMessageStartingWith("visits: the value is of type S, not N (int).");
        assertRefused(Rule.SCHEMA_READS, () -> UPDATE.set(zip, 3011)).withMessageStartingWith("home.zip: ");
        assertThat(UPDATE.set(cellar, 2).request().updateExpression()).isEqualTo("SET #0.#1 = :0");
    }

    @Test
    void a_member_that_every_document_has_is_not_removed() {
        assertRefused(Rule.REQUIRED_REMOVED, () -> UPDATE.remove(Account_.home.city))
                .withMessageStartingWith("home.city: the removal of an attribute that every item has.");
        assertThat(UPDATE.remove(Account_.home.floor).request().updateExpression())
                .isEqualTo("REMOVE #0.#1");
    }

    @Test
    void an_item_that_its_own_schema_cannot_read_has_no_request() {
        Schema<Order> schema = Schema.of("orders", Order_.KEY)
                .attribute(Order_.customerId, Order::customerId)
                .attribute(Order_.orderId, Order::orderId)
                .build(item -> {
                    throw new IllegalArgumentException("never");
                });

        assertRefused(Rule.SCHEMA_READS, Put.of(NoServer.binding(schema), Shop.order("c-1", "o-1", 5))::request);
        assertRefused(Rule.SCHEMA_READS, Merge.of(NoServer.binding(schema), Shop.order("c-1", "o-1", 5))::request);
    }

    @Test
    void a_place_is_not_updated_twice() {
        assertRefused(Rule.PATHS_OVERLAP, () -> UPDATE.add(Account_.visits, 1).set(Account_.visits, 2));
        assertRefused(
                Rule.PATHS_OVERLAP, () -> UPDATE.set(Account_.home.city, "Biel").set(Account_.home, Shop.ANN.home()));
    }

    @Test
    void a_key_of_another_shape_is_refused() {
        Key<Account> wide = otherKey("accountId", "extra");
        Key<Account> other = otherKey("accountNumber");

        assertRefused(Rule.KEY_ATTRIBUTES, Get.of(ACCOUNTS, wide)::execute)
                .withMessageStartingWith("key of accounts: a key of accountId, extra.")
                .withMessageEndingWith("Remedy: give accountId.");
        assertRefused(Rule.KEY_ATTRIBUTES, Update.of(ACCOUNTS, other).add(Account_.visits, 1)::execute);
        assertRefused(Rule.KEY_ATTRIBUTES, Delete.of(ACCOUNTS, other)::execute);
        assertRefused(Rule.KEY_ATTRIBUTES, Delete.of(ACCOUNTS, other).ifExists()::attempt);
    }

    @Test
    void half_a_key_is_refused() {
        assertRefused(Rule.KEY_ATTRIBUTES, Get.of(ORDERS, otherKey("customerId"))::execute)
                .withMessageStartingWith("key of orders: a key of customerId.");
    }

    @Test
    void a_range_by_the_attributes_of_another_key_is_refused() {
        StringAttribute<Order> day = Attributes.string("day");
        CompositeKey<Order, String, String, PrefixPartition<Order, String>> byDay =
                PrimaryKey.of(Order_.customerId, day);
        CompositeKey<Order, String, String, PrefixPartition<Order, String>> ofDay = PrimaryKey.of(day, Order_.orderId);

        assertRefused(Rule.KEY_ATTRIBUTES, Query.of(ORDERS, ofDay.partition("monday"))::all)
                .withMessageStartingWith("key of orders: a key of day.");
        assertRefused(
                        Rule.KEY_ATTRIBUTES,
                        Query.of(ORDERS, byDay.partition("c-1").sortBeginsWith("mon"))::all)
                .withMessageStartingWith("key of orders: a key of customerId, day.");
    }

    @Test
    void the_existence_of_the_item_counts_as_one_operator_and_its_and_as_another() {
        Condition<Account> many = Condition.anyOf(Collections.nCopies(150, Account_.visits.gt(1)));

        assertRefused(Rule.OPERATOR_COUNT, UPDATE.add(Account_.visits, 1).onlyIf(many)::execute);
    }

    private static <T> Key<T> otherKey(String... names) {
        return new Key<>(Vector.of(names).map(name -> new KeyValue(name, Shop.text("x"))));
    }
}
