package io.github.dynalect.operation;

import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static io.github.dynalect.shop.Wish_.notes;
import static io.github.dynalect.shop.Wish_.price;
import static io.github.dynalect.shop.Wish_.shop;
import static io.github.dynalect.shop.Wish_.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Wish_;
import io.github.dynalect.shop.Wish_.Wish;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What is asked to be returned by an update or an upsert, which changes nothing else of its request. */
class UpdateReturnsRequestTest {
    private static final Binding<Wish> WISHES = NoServer.binding(Wish_.SCHEMA);
    private static final Update<Wish> UPDATE = Update.of(WISHES, Wish_.key("ann", "boat"))
            .add(price, 5)
            .add(tags, "a")
            .remove(shop);
    private static final Upsert<Wish> UPSERT = Upsert.of(WISHES, Wish_.key("ann", "boat"))
            .add(price, 5)
            .add(tags, "a")
            .remove(shop);

    @Test
    void an_update_returns_one_to_three_of_its_attributes() {
        UpdateItemRequest expected = update().returnValues("UPDATED_NEW").build();

        assertThat(UPDATE.returning(price).request()).isEqualTo(expected);
        assertThat(UPDATE.returning(price, shop).request()).isEqualTo(expected);
        assertThat(UPDATE.returning(shop, tags, price).request()).isEqualTo(expected);
    }

    @Test
    void an_update_returns_the_item_before_or_nothing() {
        assertThat(UPDATE.returningOld().request())
                .isEqualTo(update().returnValues("ALL_OLD").build());
        assertThat(UPDATE.returningNothing().request())
                .isEqualTo(update().returnValues("NONE").build());
    }

    @Test
    void an_upsert_returns_one_to_three_of_its_attributes() {
        UpdateItemRequest expected = upsert().returnValues("UPDATED_NEW").build();

        assertThat(UPSERT.returning(price).request()).isEqualTo(expected);
        assertThat(UPSERT.returning(price, shop).request()).isEqualTo(expected);
        assertThat(UPSERT.returning(shop, tags, price).request()).isEqualTo(expected);
    }

    @Test
    void an_upsert_returns_the_item_before_or_nothing() {
        assertThat(UPSERT.returningOld().request())
                .isEqualTo(upsert().returnValues("ALL_OLD").build());
        assertThat(UPSERT.returningNothing().request())
                .isEqualTo(upsert().returnValues("NONE").build());
    }

    @Test
    void conditions_stay_whatever_is_returned() {
        UpdateItemRequest.Builder conditional = upsert("#3 = :2", "notes")
                .expressionAttributeValues(Map.of(
                        ":0", number("5"),
                        ":1", AttributeValue.fromSs(List.of("a")),
                        ":2", AttributeValue.fromL(List.of(text("n")))));
        ConditionalUpsert<Wish> noted = UPSERT.onlyIf(notes.eq(List.of("n")));

        assertThat(noted.returning(price).request())
                .isEqualTo(conditional.returnValues("UPDATED_NEW").build());
        assertThat(noted.returningOld().request())
                .isEqualTo(conditional.returnValues("ALL_OLD").build());
        assertThat(noted.returningNothing().request())
                .isEqualTo(conditional.returnValues("NONE").build());
    }

    private static UpdateItemRequest.Builder update() {
        return upsert("attribute_exists(#3)", "owner");
    }

    private static UpdateItemRequest.Builder upsert(String condition, String tested) {
        return upsert().conditionExpression(condition)
                .expressionAttributeNames(Map.of("#0", "shop", "#1", "price", "#2", "tags", "#3", tested))
                .returnValuesOnConditionCheckFailure("ALL_OLD");
    }

    private static UpdateItemRequest.Builder upsert() {
        return UpdateItemRequest.builder()
                .tableName("wishes")
                .key(Map.of("owner", text("ann"), "title", text("boat")))
                .updateExpression("REMOVE #0 ADD #1 :0, #2 :1")
                .expressionAttributeNames(Map.of("#0", "shop", "#1", "price", "#2", "tags"))
                .expressionAttributeValues(Map.of(":0", number("5"), ":1", AttributeValue.fromSs(List.of("a"))));
    }
}
