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
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

class DeleteRequestTest {
    private static final Delete<Account> DELETE = Delete.of(NoServer.binding(Account_.SCHEMA), Account_.key("a-1"));

    @Test
    void a_delete_holds_the_key_and_nothing_else() {
        assertThat(DELETE.request())
                .isEqualTo(DeleteItemRequest.builder()
                        .tableName("accounts")
                        .key(Map.of("accountId", Shop.text("a-1")))
                        .build());
    }

    @Test
    void a_deletion_of_what_is_there_asks_that_there_is_a_partition_attribute() {
        assertThat(DELETE.ifExists().request())
                .isEqualTo(conditional()
                        .conditionExpression("attribute_exists(#0)")
                        .expressionAttributeNames(Map.of("#0", "accountId"))
                        .build());
    }

    @Test
    void conditions_given_twice_are_joined_by_and() {
        assertThat(DELETE.onlyIf(owner.eq("Ann"))
                        .onlyIf(tier.eq(Tier.GOLD).or(balance.gt(100)))
                        .request())
                .isEqualTo(conditional()
                        .conditionExpression("#0 = :0 AND (#1 = :1 OR #2 > :2)")
                        .expressionAttributeNames(Map.of("#0", "owner", "#1", "tier", "#2", "balance"))
                        .expressionAttributeValues(
                                Map.of(":0", Shop.text("Ann"), ":1", Shop.text("GOLD"), ":2", Shop.number("100")))
                        .build());
    }

    @Test
    void existence_is_joined_to_a_condition() {
        assertThat(DELETE.onlyIf(owner.eq("Ann")).ifExists().request()).isEqualTo(owned().build());
    }

    @Test
    void the_item_that_was_deleted_is_a_word_of_the_request() {
        assertThat(DELETE.returningOld().request())
                .isEqualTo(DeleteItemRequest.builder()
                        .tableName("accounts")
                        .key(Map.of("accountId", Shop.text("a-1")))
                        .returnValues("ALL_OLD")
                        .build());
        assertThat(DELETE.onlyIf(owner.eq("Ann")).ifExists().returningOld().request())
                .isEqualTo(owned().returnValues("ALL_OLD").build());
    }

    @Test
    void the_condition_that_always_holds_is_no_expression() {
        assertThat(DELETE.onlyIf(Condition.always()).request()).isEqualTo(DELETE.request());
    }

    private static DeleteItemRequest.Builder owned() {
        return conditional()
                .conditionExpression("#0 = :0 AND attribute_exists(#1)")
                .expressionAttributeNames(Map.of("#0", "owner", "#1", "accountId"))
                .expressionAttributeValues(Map.of(":0", Shop.text("Ann")));
    }

    private static DeleteItemRequest.Builder conditional() {
        return DeleteItemRequest.builder()
                .tableName("accounts")
                .key(Map.of("accountId", Shop.text("a-1")))
                .returnValuesOnConditionCheckFailure("ALL_OLD");
    }
}
