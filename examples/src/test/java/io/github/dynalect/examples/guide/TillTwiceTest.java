package io.github.dynalect.examples.guide;

import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.ScriptedHttpClient;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the guide's page on testing says of a till that does not pay exactly once. */
@DynamoDbTest
class TillTwiceTest {
    @Test
    void a_payment_whose_answer_is_lost_is_made_twice_by_the_update_alone(
            DynamoDbServer server, @FreshTable(partitionKey = "walletId") String name) {
        Table<Wallet> wallets =
                Dynalect.create(server.client()).table(Wallet_.SCHEMA).named(name);
        wallets.put(new Wallet("ann", new BigDecimal("25"), TEN)).execute();
        try (var http = ScriptedHttpClient.of(Fate.loseAnswer());
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .build()) {
            Wallet after = new Till(wallets.with(Dynalect.create(client)))
                    .payment("ann", TEN)
                    .execute();

            assertThat(after.balance()).isEqualByComparingTo("5");
        }
    }
}
