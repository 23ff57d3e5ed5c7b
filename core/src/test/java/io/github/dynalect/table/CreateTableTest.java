package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.operation.Done;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.testing.DynamoDbTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Tables that come and go by their schemas. */
@DynamoDbTest
class CreateTableTest {
    private final DynamoDbClient client;
    private final String name = "tickets-" + UUID.randomUUID();
    private final Table<Ticket> tickets;
    private final Table<Ticket> asynchronous;

    CreateTableTest(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        this.client = client;
        this.tickets = Dynalect.create(client).table(Ticket_.SCHEMA).named(name);
        this.asynchronous = Dynalect.create(asyncClient).table(Ticket_.SCHEMA).named(name);
    }

    @AfterEach
    void away() {
        if (client.listTables().tableNames().contains(name)) {
            client.deleteTable(deletion -> deletion.tableName(name));
        }
    }

    @Test
    void a_created_table_is_active_paid_on_demand_and_has_its_indexes_and_its_time_to_live() {
        TableDescription created = tickets.createTable().execute();

        assertThat(created.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(created.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(client.describeTimeToLive(table -> table.tableName(name))
                        .timeToLiveDescription()
                        .timeToLiveStatus())
                .isEqualTo(TimeToLiveStatus.ENABLED);
        Ticket ticket = new Ticket(
                "v",
                "s",
                "h",
                7,
                Shop.ANN.openedAt(),
                Map.of("seal", AttributeValue.fromB(SdkBytes.fromUtf8String("x"))));
        tickets.put(ticket).execute();
        assertThat(tickets.query(Ticket_.BY_PRICE.partition("v").sortGe(7)).all())
                .containsExactly(ticket);
        assertThat(tickets.query(Ticket_.PARTS_BY_HOLDER.partition("h", SdkBytes.fromUtf8String("x")))
                        .fetch()
                        .all())
                .containsExactly(ticket);
    }

    @Test
    void a_table_goes_if_its_name_is_repeated() {
        tickets.createTable().execute();

        assertThatThrownBy(() -> tickets.deleteTable("tickets"))
                .hasMessageStartingWith("deletion of " + name + ": the name tickets. Rule " + Rule.TABLE_NAME_REPEATED);
        assertThat(client.listTables().tableNames()).contains(name);
        assertThat(tickets.deleteTable(name).execute()).isEqualTo(Done.DONE);
        assertThat(client.listTables().tableNames()).doesNotContain(name);
    }

    @Test
    void a_table_comes_and_goes_asynchronously() {
        assertThat(asynchronous.createTable().executeAsync().join().tableStatus())
                .isEqualTo(TableStatus.ACTIVE);
        assertThat(client.describeTimeToLive(table -> table.tableName(name))
                        .timeToLiveDescription()
                        .attributeName())
                .isEqualTo("expiresAt");
        assertThat(asynchronous.deleteTable(name).executeAsync().join()).isEqualTo(Done.DONE);
        assertThat(client.listTables().tableNames()).doesNotContain(name);
    }

    @Test
    void what_is_there_is_not_created_and_what_is_not_there_is_not_deleted() {
        tickets.createTable().execute();

        assertThatThrownBy(() -> tickets.createTable().execute()).isInstanceOf(ResourceInUseException.class);
        assertThatThrownBy(() -> asynchronous.createTable().executeAsync().join())
                .hasCauseInstanceOf(ResourceInUseException.class);
        tickets.deleteTable(name).execute();
        assertThatThrownBy(() -> tickets.deleteTable(name).execute()).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> asynchronous.deleteTable(name).executeAsync().join())
                .hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void a_table_without_indexes_and_time_to_live_takes_one_request() {
        var accounts = Dynalect.create(client).table(Account_.SCHEMA).named(name);

        assertThat(accounts.createTable().execute().tableName()).isEqualTo(name);
        assertThat(accounts.createTable().timeToLiveRequest()).isEmpty();
        accounts.put(Shop.ANN).execute();
        assertThat(accounts.get(Account_.key("a-1")).execute()).contains(Shop.ANN);
    }
}
