package io.github.dynalect.operation;

import static io.github.dynalect.shop.Account_.balance;
import static io.github.dynalect.shop.Account_.owner;
import static io.github.dynalect.shop.Account_.tier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

class PutRequestTest {
    private static final Put<Account> PUT = Put.of(NoServer.binding(Account_.SCHEMA), Shop.ANN);

    @Test
    void a_put_holds_the_item_and_nothing_else() {
        assertThat(PUT.request())
                .isEqualTo(PutItemRequest.builder()
                        .tableName("accounts")
                        .item(Shop.storedAnn())
                        .build());
    }

    @Test
    void a_creation_asks_that_there_is_no_partition_attribute() {
        assertThat(PUT.ifAbsent().request())
                .isEqualTo(conditional()
                        .conditionExpression("attribute_not_exists(#0)")
                        .expressionAttributeNames(Map.of("#0", "accountId"))
                        .build());
    }

    @Test
    void a_replacement_asks_that_there_is_one() {
        assertThat(PUT.ifExists().request())
                .isEqualTo(conditional()
                        .conditionExpression("attribute_exists(#0)")
                        .expressionAttributeNames(Map.of("#0", "accountId"))
                        .build());
    }

    @Test
    void conditions_given_twice_are_joined_by_and() {
        assertThat(PUT.onlyIf(tier.eq(Tier.GOLD).or(balance.gt(100)))
                        .onlyIf(owner.eq("Ann"))
                        .request())
                .isEqualTo(conditional()
                        .conditionExpression("(#0 = :0 OR #1 > :1) AND #2 = :2")
                        .expressionAttributeNames(Map.of("#0", "tier", "#1", "balance", "#2", "owner"))
                        .expressionAttributeValues(
                                Map.of(":0", Shop.text("GOLD"), ":1", Shop.number("100"), ":2", Shop.text("Ann")))
                        .build());
    }

    @Test
    void existence_is_joined_with_a_condition() {
        assertThat(PUT.ifExists().onlyIf(tier.eq(Tier.GOLD).or(balance.gt(100))).request())
                .isEqualTo(conditional()
                        .conditionExpression("attribute_exists(#0) AND (#1 = :0 OR #2 > :1)")
                        .expressionAttributeNames(Map.of("#0", "accountId", "#1", "tier", "#2", "balance"))
                        .expressionAttributeValues(Map.of(":0", Shop.text("GOLD"), ":1", Shop.number("100")))
                        .build());
    }

    @Test
    void existence_is_joined_to_a_condition() {
        assertThat(PUT.onlyIf(owner.eq("Ann")).ifAbsent().request())
                .isEqualTo(owned("#0 = :0 AND attribute_not_exists(#1)").build());
        assertThat(PUT.onlyIf(owner.eq("Ann")).ifExists().request())
                .isEqualTo(owned("#0 = :0 AND attribute_exists(#1)").build());
    }

    @Test
    void the_item_that_was_in_its_place_is_a_word_of_the_request() {
        assertThat(PUT.returningOld().request())
                .isEqualTo(PutItemRequest.builder()
                        .tableName("accounts")
                        .item(Shop.storedAnn())
                        .returnValues("ALL_OLD")
                        .build());
        assertThat(PUT.onlyIf(owner.eq("Ann")).ifExists().returningOld().request())
                .isEqualTo(owned("#0 = :0 AND attribute_exists(#1)")
                        .returnValues("ALL_OLD")
                        .build());
    }

    @Test
    void the_condition_that_always_holds_is_no_expression() {
        assertThat(PUT.onlyIf(Condition.always()).request()).isEqualTo(PUT.request());
    }

    private static PutItemRequest.Builder owned(String condition) {
        return conditional()
                .conditionExpression(condition)
                .expressionAttributeNames(Map.of("#0", "owner", "#1", "accountId"))
                .expressionAttributeValues(Map.of(":0", Shop.text("Ann")));
    }

    private static PutItemRequest.Builder conditional() {
        return PutItemRequest.builder()
                .tableName("accounts")
                .item(Shop.storedAnn())
                .returnValuesOnConditionCheckFailure("ALL_OLD");
    }
}
