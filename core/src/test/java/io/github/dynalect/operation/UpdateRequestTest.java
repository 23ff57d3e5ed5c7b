package io.github.dynalect.operation;

import static io.github.dynalect.shop.Account_.balance;
import static io.github.dynalect.shop.Account_.home;
import static io.github.dynalect.shop.Account_.labels;
import static io.github.dynalect.shop.Account_.nickname;
import static io.github.dynalect.shop.Account_.openedAt;
import static io.github.dynalect.shop.Account_.owner;
import static io.github.dynalect.shop.Account_.tier;
import static io.github.dynalect.shop.Account_.visits;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Address;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tier;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class UpdateRequestTest {
    private static final Update<Account> UPDATE = Update.of(NoServer.binding(Account_.SCHEMA), Account_.key("a-1"));

    @Test
    void an_update_asks_that_the_item_is_there() {
        assertThat(UPDATE.set(owner, "Bea").request())
                .isEqualTo(update("SET #0 = :0", "attribute_exists(#1)")
                        .expressionAttributeNames(Map.of("#0", "owner", "#1", "accountId"))
                        .expressionAttributeValues(Map.of(":0", text("Bea")))
                        .build());
    }

    @Test
    void an_update_without_values_has_no_map_of_values() {
        assertThat(UPDATE.remove(nickname).request())
                .isEqualTo(update("REMOVE #0", "attribute_exists(#1)")
                        .expressionAttributeNames(Map.of("#0", "nickname", "#1", "accountId"))
                        .build());
    }

    @Test
    void each_kind_of_action_has_its_section() {
        UpdateItemRequest request = UPDATE.remove(nickname)
                .add(labels, "loyal", "swiss")
                .add(balance, new BigDecimal("10.50"))
                .set(home.city, "Biel")
                .set(tier, Tier.GOLD)
                .request();

        assertThat(request)
                .isEqualTo(update("SET #0.#1 = :0, #2 = :1 REMOVE #3 ADD #4 :2, #5 :3", "attribute_exists(#6)")
                        .expressionAttributeNames(Map.of(
                                "#0", "home",
                                "#1", "city",
                                "#2", "tier",
                                "#3", "nickname",
                                "#4", "labels",
                                "#5", "balance",
                                "#6", "accountId"))
                        .expressionAttributeValues(Map.of(
                                ":0", text("Biel"),
                                ":1", text("GOLD"),
                                ":2", AttributeValue.fromSs(List.of("loyal", "swiss")),
                                ":3", number("10.5")))
                        .build());
    }

    @Test
    void existence_is_joined_with_the_conditions_by_and() {
        assertThat(UPDATE.set(visits, 4)
                        .onlyIf(tier.eq(Tier.GOLD).or(balance.lt(60)))
                        .onlyIf(openedAt.lt(Shop.ANN.openedAt()))
                        .request())
                .isEqualTo(update("SET #0 = :0", "attribute_exists(#1) AND (#2 = :1 OR #3 < :2) AND #4 < :3")
                        .expressionAttributeNames(Map.of(
                                "#0", "visits", "#1", "accountId", "#2", "tier", "#3", "balance", "#4", "openedAt"))
                        .expressionAttributeValues(Map.of(
                                ":0", number("4"),
                                ":1", text("GOLD"),
                                ":2", number("60"),
                                ":3", text("2024-01-31T09:30:00.000000000Z")))
                        .build());
    }

    @Test
    void one_attribute_in_the_update_and_in_the_condition_shares_its_placeholders() {
        assertThat(UPDATE.set(owner, "Bea").onlyIf(owner.ne("Bea")).request())
                .isEqualTo(update("SET #0 = :0", "attribute_exists(#1) AND #0 <> :0")
                        .expressionAttributeNames(Map.of("#0", "owner", "#1", "accountId"))
                        .expressionAttributeValues(Map.of(":0", text("Bea")))
                        .build());
    }

    @Test
    void setting_what_is_stored_as_nothing_removes() {
        assertThat(UPDATE.set(labels, Set.of())
                        .setOrRemove(nickname, Option.none())
                        .setOrRemove(owner, Option.some("Bea"))
                        .request())
                .isEqualTo(update("SET #0 = :0 REMOVE #1, #2", "attribute_exists(#3)")
                        .expressionAttributeNames(
                                Map.of("#0", "owner", "#1", "labels", "#2", "nickname", "#3", "accountId"))
                        .expressionAttributeValues(Map.of(":0", text("Bea")))
                        .build());
    }

    @Test
    void a_number_may_be_given_as_a_literal_of_another_type() {
        assertThat(UPDATE.add(balance, 1).add(visits, 2).request())
                .isEqualTo(update("ADD #0 :0, #1 :1", "attribute_exists(#2)")
                        .expressionAttributeNames(Map.of("#0", "balance", "#1", "visits", "#2", "accountId"))
                        .expressionAttributeValues(Map.of(":0", number("1"), ":1", number("2")))
                        .build());
    }

    @Test
    void a_document_is_merged_member_by_member() {
        assertThat(UPDATE.merge(home, new Address("Biel", "2500", Option.none()))
                        .request())
                .isEqualTo(update("SET #0.#1 = :0, #0.#2 = :1 REMOVE #0.#3", "attribute_exists(#4)")
                        .expressionAttributeNames(
                                Map.of("#0", "home", "#1", "city", "#2", "zip", "#3", "floor", "#4", "accountId"))
                        .expressionAttributeValues(Map.of(":0", text("Biel"), ":1", text("2500")))
                        .build());
    }

    @Test
    void an_action_that_was_made_elsewhere_is_one_like_any_other() {
        assertThat(UPDATE.with(owner.set("Bea").and(visits.add(1))).request())
                .isEqualTo(UPDATE.set(owner, "Bea").add(visits, 1).request());
    }

    private static UpdateItemRequest.Builder update(String update, String condition) {
        return UpdateItemRequest.builder()
                .tableName("accounts")
                .key(Map.of("accountId", text("a-1")))
                .updateExpression(update)
                .conditionExpression(condition)
                .returnValues("ALL_NEW")
                .returnValuesOnConditionCheckFailure("ALL_OLD");
    }
}
