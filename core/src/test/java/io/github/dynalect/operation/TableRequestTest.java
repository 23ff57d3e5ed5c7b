package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.B;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

class TableRequestTest {
    private static final AwsRequestOverrideConfiguration SETTINGS = AwsRequestOverrideConfiguration.builder()
            .apiCallTimeout(Duration.ofSeconds(20))
            .build();

    @Test
    void a_table_is_created_with_its_key() {
        assertThat(CreateTable.of(NoServer.binding(Account_.SCHEMA)).request())
                .isEqualTo(CreateTableRequest.builder()
                        .tableName("accounts")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(defined("accountId", S))
                        .keySchema(element("accountId", HASH))
                        .build());
    }

    @Test
    void a_table_is_created_with_its_indexes() {
        assertThat(CreateTable.of(NoServer.binding(Ticket_.SCHEMA)).request())
                .isEqualTo(CreateTableRequest.builder()
                        .tableName("tickets")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(
                                defined("venue", S),
                                defined("seat", S),
                                defined("holder", S),
                                defined("seal", B),
                                defined("expiresAt", N),
                                defined("price", N))
                        .keySchema(element("venue", HASH), element("seat", RANGE))
                        .localSecondaryIndexes(LocalSecondaryIndex.builder()
                                .indexName("by_price")
                                .keySchema(element("venue", HASH), element("price", RANGE))
                                .projection(Projection.builder()
                                        .projectionType(ProjectionType.KEYS_ONLY)
                                        .build())
                                .build())
                        .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                                .indexName("byHolder")
                                .keySchema(
                                        element("holder", HASH),
                                        element("seal", HASH),
                                        element("expiresAt", RANGE),
                                        element("venue", RANGE))
                                .projection(Projection.builder()
                                        .projectionType(ProjectionType.INCLUDE)
                                        .nonKeyAttributes("price")
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void an_index_may_hold_all_attributes() {
        Schema<Ticket> schema = Ticket_.ATTRIBUTES
                .index(SecondaryIndex.global(Ticket_.BY_HOLDER))
                .build(item -> {
                    throw new AssertionError("no item is read");
                });

        assertThat(CreateTable.of(NoServer.binding(schema))
                        .request()
                        .globalSecondaryIndexes()
                        .get(0)
                        .projection())
                .isEqualTo(
                        Projection.builder().projectionType(ProjectionType.ALL).build());
    }

    @Test
    void a_request_for_the_time_to_live_follows_if_there_is_one() {
        assertThat(CreateTable.of(NoServer.binding(Ticket_.SCHEMA)).timeToLiveRequest())
                .contains(UpdateTimeToLiveRequest.builder()
                        .tableName("tickets")
                        .timeToLiveSpecification(
                                time -> time.attributeName("expiresAt").enabled(true))
                        .build());
        assertThat(CreateTable.of(NoServer.binding(Account_.SCHEMA)).timeToLiveRequest())
                .isEmpty();
    }

    @Test
    void a_deletion_names_the_table() {
        assertThat(DeleteTable.of(NoServer.binding(Account_.SCHEMA).named("accounts-eu"), "accounts-eu")
                        .request())
                .isEqualTo(DeleteTableRequest.builder().tableName("accounts-eu").build());
    }

    @Test
    void each_request_carries_the_settings_of_its_table() {
        Binding<Ticket> tickets = NoServer.binding(Ticket_.SCHEMA).configured(SETTINGS);

        assertThat(CreateTable.of(tickets).request().overrideConfiguration()).contains(SETTINGS);
        assertThat(CreateTable.of(tickets).timeToLiveRequest().get().overrideConfiguration())
                .contains(SETTINGS);
        assertThat(DeleteTable.of(tickets, "tickets").request().overrideConfiguration())
                .contains(SETTINGS);
    }

    private static AttributeDefinition defined(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement element(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
