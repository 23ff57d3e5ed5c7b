package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

class GetRequestTest {
    @Test
    void a_get_asks_for_one_key() {
        assertThat(Get.of(NoServer.binding(Account_.SCHEMA), Account_.key("a-1"))
                        .request())
                .isEqualTo(GetItemRequest.builder()
                        .tableName("accounts")
                        .key(Map.of("accountId", Shop.text("a-1")))
                        .build());
    }

    @Test
    void a_composite_key_has_two_attributes() {
        assertThat(Get.of(NoServer.binding(Order_.SCHEMA), Order_.key("c-1", "o-1"))
                        .request())
                .isEqualTo(GetItemRequest.builder()
                        .tableName("orders")
                        .key(Map.of("customerId", Shop.text("c-1"), "orderId", Shop.text("o-1")))
                        .build());
    }

    @Test
    void a_consistent_get_says_so() {
        assertThat(Get.of(NoServer.binding(Account_.SCHEMA), Account_.key("a-1"))
                        .consistent()
                        .request())
                .isEqualTo(GetItemRequest.builder()
                        .tableName("accounts")
                        .key(Map.of("accountId", Shop.text("a-1")))
                        .consistentRead(true)
                        .build());
    }
}
