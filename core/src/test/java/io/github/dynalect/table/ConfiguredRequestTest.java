package io.github.dynalect.table;

import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static io.github.dynalect.shop.Wish_.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.NoClient;
import io.github.dynalect.expression.Key;
import io.github.dynalect.shop.Wish_;
import io.github.dynalect.shop.Wish_.Wish;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Each operation of a table that has a name and settings of its own. */
class ConfiguredRequestTest {
    private static final AwsRequestOverrideConfiguration SETTINGS = AwsRequestOverrideConfiguration.builder()
            .apiCallTimeout(Duration.ofSeconds(20))
            .build();
    private static final Table<Wish> WISHES = Dynalect.create(new NoClient()).table(Wish_.SCHEMA);
    private static final Table<Wish> OTHER = WISHES.named("wishes-eu").configured(SETTINGS);
    private static final Key<Wish> KEY = Wish_.key("ann", "boat");
    private static final Map<String, AttributeValue> STORED = Map.of("owner", text("ann"), "title", text("boat"));

    @Test
    void a_get() {
        assertThat(OTHER.get(KEY).request())
                .isEqualTo(GetItemRequest.builder()
                        .tableName("wishes-eu")
                        .key(STORED)
                        .overrideConfiguration(SETTINGS)
                        .build());
    }

    @Test
    void a_put() {
        assertThat(OTHER.put(Wish_.bare("ann", "boat")).request())
                .isEqualTo(PutItemRequest.builder()
                        .tableName("wishes-eu")
                        .item(STORED)
                        .overrideConfiguration(SETTINGS)
                        .build());
    }

    @Test
    void a_merge() {
        assertThat(OTHER.merge(Wish_.priced("ann", "boat", "b", 5)).request())
                .isEqualTo(change("SET #0 = :0, #1 = :1 REMOVE #2, #3")
                        .expressionAttributeNames(Map.of("#0", "shop", "#1", "price", "#2", "tags", "#3", "notes"))
                        .expressionAttributeValues(Map.of(":0", text("b"), ":1", number("5")))
                        .build());
    }

    @Test
    void an_update() {
        assertThat(OTHER.update(KEY).add(price, 5).request())
                .isEqualTo(change("ADD #0 :0")
                        .conditionExpression("attribute_exists(#1)")
                        .expressionAttributeNames(Map.of("#0", "price", "#1", "owner"))
                        .expressionAttributeValues(Map.of(":0", number("5")))
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    @Test
    void an_upsert() {
        assertThat(OTHER.upsert(KEY).add(price, 5).request())
                .isEqualTo(change("ADD #0 :0")
                        .expressionAttributeNames(Map.of("#0", "price"))
                        .expressionAttributeValues(Map.of(":0", number("5")))
                        .build());
    }

    @Test
    void a_deletion_by_the_key_or_by_the_item() {
        DeleteItemRequest expected = DeleteItemRequest.builder()
                .tableName("wishes-eu")
                .key(STORED)
                .overrideConfiguration(SETTINGS)
                .build();

        assertThat(OTHER.delete(KEY).request()).isEqualTo(expected);
        assertThat(OTHER.delete(Wish_.priced("ann", "boat", "b", 5)).request()).isEqualTo(expected);
    }

    @Test
    void a_query() {
        assertThat(OTHER.query(Wish_.KEY.partition("ann")).request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("wishes-eu")
                        .keyConditionExpression("#0 = :0")
                        .expressionAttributeNames(Map.of("#0", "owner"))
                        .expressionAttributeValues(Map.of(":0", text("ann")))
                        .overrideConfiguration(SETTINGS)
                        .build());
    }

    @Test
    void a_query_of_an_index() {
        assertThat(OTHER.query(Wish_.BY_SHOP.partition("b")).request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("wishes-eu")
                        .indexName("byShop")
                        .keyConditionExpression("#0 = :0")
                        .expressionAttributeNames(Map.of("#0", "shop"))
                        .expressionAttributeValues(Map.of(":0", text("b")))
                        .overrideConfiguration(SETTINGS)
                        .build());
    }

    @Test
    void a_scan() {
        assertThat(OTHER.scan().request())
                .isEqualTo(ScanRequest.builder()
                        .tableName("wishes-eu")
                        .overrideConfiguration(SETTINGS)
                        .build());
    }

    @Test
    void the_table_that_it_was_made_from_stays_as_it_was() {
        assertThat(WISHES.scan().request())
                .isEqualTo(ScanRequest.builder().tableName("wishes").build());
    }

    private static UpdateItemRequest.Builder change(String update) {
        return UpdateItemRequest.builder()
                .tableName("wishes-eu")
                .key(STORED)
                .updateExpression(update)
                .returnValues("ALL_NEW")
                .overrideConfiguration(SETTINGS);
    }
}
