package io.github.dynalect.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.TestTables;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The server takes every tree as it is rendered. */
@DynamoDbTest
class ServerPropertyTest {
    private final ItemServer server;
    private final KeyServer keys;

    ServerPropertyTest(
            DynamoDbClient client,
            TestTables tables,
            @FreshTable(
                            partitionKey = ItemServer.PARTITION,
                            sortKey = ItemServer.NUMBER,
                            sortKeyType = ScalarAttributeType.N)
                    String table) {
        this.server = new ItemServer(client, table);
        this.keys = new KeyServer(client, tables);
    }

    @Test
    void filters() {
        int[] trues = new int[2];
        Property.of(Kind.FILTER).holds(Run.of(2_000), trial -> {
            var x = server.filter(trial.items(), trial.tree());
            trues[0] += x.count(b -> b);
            trues[1] += x.length();
            return Option.none();
        });
        System.out.println("TRUE " + trues[0] + " of " + trues[1]);
    }

    @Test
    void conditions() {
        Property.of(Kind.CONDITION).holds(Run.of(200), trial -> {
            assertThat(server.condition(trial.items(), trial.tree()))
                    .isEqualTo(server.filter(trial.items(), trial.tree()));
            return Option.none();
        });
    }

    @Test
    void updates() {
        java.util.TreeMap<String, Integer> kinds = new java.util.TreeMap<>();
        Property.of(Kind.UPDATE).holds(Run.of(2_000), trial -> {
            kinds.merge(server.updated(trial.items(), trial.tree()).fold(r -> r.name(), r -> "OK"), 1, Integer::sum);
            return Option.none();
        });
        System.out.println("UPD " + kinds);
    }

    @Test
    void projections() {
        Property.of(Kind.PROJECTION).holds(Run.of(1_000), trial -> {
            server.projected(trial.items(), trial.tree());
            return Option.none();
        });
    }

    @Test
    void keyConditions() {
        int[] trues = new int[2];
        Property.of(Kind.KEY_CONDITION).holds(Run.of(2_000), trial -> {
            var x = keys.found(trial.items(), trial.tree());
            trues[0] += x.count(b -> b);
            trues[1] += x.length();
            return Option.none();
        });
        System.out.println("KEYS " + trues[0] + " of " + trues[1]);
    }
}
