package io.github.dynalect.examples.guide;

import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Backoff;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on testing, as code: what goes wrong on the way. */
// @start region=test
@DynamoDbTest
class TillUnderFaultsTest {
    private final DynamoDbServer server;
    private final Table<Wallet> wallets;

    TillUnderFaultsTest(DynamoDbServer server, @FreshTable(partitionKey = "walletId") String name) {
        this.server = server;
        this.wallets = Dynalect.create(server.client()).table(Wallet_.SCHEMA).named(name);
        wallets.put(new Wallet("ann", new BigDecimal("25"), TEN)).execute();
    }

    @Test
    void a_payment_that_meets_others_and_whose_answer_is_lost_is_made_once() {
        VirtualTime time = VirtualTime.passing();
        try (var http = ScriptedHttpClient.of(Fate.cancelTransaction("TransactionConflict"), Fate.loseAnswer());
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .build()) {
            Dynalect faulty = Dynalect.create(client).backingOff(Backoff.usual().by(time.clock(), time::pause));

            var outcome = new Till(wallets.with(faulty))
                    .pay("ann", TEN, UUID.randomUUID().toString());

            assertThat(outcome.isRight()).isTrue();
            assertThat(http.sent()).isEqualTo(3); // cancelled, lost, done before
        }
        assertThat(time.pauses()).hasSize(1).allMatch(pause -> pause.compareTo(Duration.ofMillis(50)) <= 0);
        assertThat(wallets.get(Wallet_.key("ann")).consistent().execute().get().balance())
                .isEqualByComparingTo("15");
    }
}
// @end
