package io.github.dynalect.property;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.TestTables;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The server takes every tree as it is rendered, and answers what the evaluator answers. */
@DynamoDbTest
class ServerPropertyTest {
    private static final String SERVER = "the server";
    private static final String EVALUATOR = "the evaluator";

    private final ItemServer server;
    private final KeyServer keys;

    ServerPropertyTest(
            DynamoDbClient client,
            TestTables tables,
            @FreshTable(
                            partitionKey = StoredItems.PARTITION,
                            sortKey = StoredItems.NUMBER,
                            sortKeyType = ScalarAttributeType.N)
                    String table) {
        this.server = new ItemServer(client, table);
        this.keys = new KeyServer(client, tables);
    }

    @Test
    void conditions_hold_of_the_same_items() {
        Share held = new Share();
        Property.of(Kind.CONDITION)
                .holds(
                        Run.of(500),
                        Check.agree(
                                SERVER,
                                trial -> held.counted(server.condition(trial.items(), trial.tree())),
                                EVALUATOR,
                                ServerPropertyTest::holding));
        held.isBetween(20, 80);
    }

    @Test
    void filters_let_the_same_items_through() {
        Share passed = new Share();
        Property.of(Kind.FILTER)
                .holds(
                        Run.of(2_000),
                        Check.agree(
                                SERVER,
                                trial -> passed.counted(server.filter(trial.items(), trial.tree())),
                                EVALUATOR,
                                ServerPropertyTest::holding));
        passed.isBetween(20, 80);
    }

    private static Vector<Boolean> holding(Trial<Condition<Object>> trial) {
        return trial.items().all().map(item -> Evaluator.test(trial.tree(), item));
    }

    @Test
    void key_conditions_find_the_same_items() {
        Share found = new Share();
        Property.of(Kind.KEY_CONDITION)
                .holds(
                        Run.of(1_000),
                        Check.agree(
                                SERVER,
                                trial -> found.counted(keys.found(trial.items(), trial.tree())),
                                EVALUATOR,
                                trial -> trial.items().all().map(item -> isRead(trial.tree(), item))));
        found.isBetween(5, 80);
    }

    /** The evaluator does not know which items are in the index. */
    private static boolean isRead(KeyCondition<Object> condition, Map<String, AttributeValue> item) {
        boolean isThere = condition.index().isEmpty()
                || TypedKey.INDEX.attributes().keySet().forAll(item::containsKey);
        return isThere && Evaluator.test(condition, item);
    }

    @Test
    void updates_make_the_same_items_or_fail_for_the_same_reason() {
        Share made = new Share();
        Property.of(Kind.UPDATE).holds(Run.of(1_500), trial -> {
            var after = server.updated(trial.items(), trial.tree());
            var expected = UpdateAnswers.of(trial);
            made.counted(after.isRight());
            return Option.when(!expected.contains(after), () -> Check.answers(SERVER, after, EVALUATOR, expected));
        });
        made.isBetween(20, 80);
    }

    @Test
    void projections_of_queries_give_the_same_parts() {
        Property.of(Kind.PROJECTION)
                .holds(
                        Run.of(1_000),
                        Check.agree(
                                SERVER,
                                trial -> server.queried(trial.items(), trial.tree()),
                                EVALUATOR,
                                ServerPropertyTest::parts));
    }

    @Test
    void projections_of_gets_give_the_same_parts() {
        Property.of(Kind.PROJECTION)
                .holds(
                        Run.of(100),
                        Check.agree(
                                SERVER,
                                trial -> server.gotten(trial.items(), trial.tree()),
                                EVALUATOR,
                                ServerPropertyTest::parts));
    }

    private static Vector<Map<String, AttributeValue>> parts(Trial<Projection<Object>> trial) {
        return trial.items().all().map(item -> Items.canonical(Evaluator.project(trial.tree(), item)));
    }
}
