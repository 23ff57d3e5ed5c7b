package io.github.dynalect.examples.guide;

import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Reason;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The guide's page on testing, as code: what asks a server. */
// @start region=test
@DynamoDbTest
class TillTest {
    private final Table<Wallet> wallets;

    TillTest(DynamoDbClient client) {
        wallets = Dynalect.create(client).table(Wallet_.SCHEMA).named("wallets-" + UUID.randomUUID());
        wallets.createTable().execute(); // with its indexes and its time to live, if it had any
        wallets.put(new Wallet("ann", new BigDecimal("25"), TEN)).execute();
    }

    @Test
    void who_has_too_little_pays_nothing() {
        var outcome = new Till(wallets)
                .pay("ann", new BigDecimal("11"), UUID.randomUUID().toString());

        assertThat(outcome.getLeft().reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.CONDITION);
        assertThat(wallets.get(Wallet_.key("ann")).consistent().execute().get().balance())
                .isEqualByComparingTo("25");
    }
}
// @end
