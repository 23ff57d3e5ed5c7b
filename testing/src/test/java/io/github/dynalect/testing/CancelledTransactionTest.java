package io.github.dynalect.testing;

import static io.github.dynalect.testing.Items.addition;
import static io.github.dynalect.testing.Items.counter;
import static io.github.dynalect.testing.Items.key;
import static io.github.dynalect.testing.Items.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dynalect.testing.Scripted.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Transactions that are cancelled as the service cancels them, and DynamoDB Local does not. */
@DynamoDbTest
class CancelledTransactionTest {
    private static final int ACTIONS = 10;

    private final DynamoDbServer server;
    private final String table;

    CancelledTransactionTest(DynamoDbServer server, @FreshTable(partitionKey = "id") String table) {
        this.server = server;
        this.table = table;
    }

    @ParameterizedTest
    @EnumSource
    void each_action_has_its_reason(Way way) {
        try (var scripted = way.again(server, Fate.cancelTransaction("None", "TransactionConflict"))) {
            assertThatThrownBy(() -> write(scripted, 3))
                    .isInstanceOfSatisfying(TransactionCanceledException.class, e -> {
                        assertThat(e.cancellationReasons())
                                .containsExactly(
                                        CancellationReason.builder()
                                                .code("None")
                                                .build(),
                                        CancellationReason.builder()
                                                .code("TransactionConflict")
                                                .message("as the script says")
                                                .build(),
                                        CancellationReason.builder()
                                                .code("None")
                                                .build());
                        assertThat(e.statusCode()).isEqualTo(400);
                    })
                    .hasMessageContaining("[None, TransactionConflict, None]");
            assertThat(scripted.sent()).as("the SDK does not try it again").isEqualTo(1);
        }
        assertThat(written()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_reading_transaction_is_cancelled_too(Way way) {
        try (var scripted = way.once(server, Fate.cancelTransaction("ProvisionedThroughputExceeded"))) {
            assertThat(codes(() -> read(scripted))).containsExactly("ProvisionedThroughputExceeded", "None");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_after_it_arrives(Way way) {
        try (var scripted = way.once(server, Fate.cancelTransaction("TransactionConflict"))) {
            assertThat(codes(() -> write(scripted, 2))).containsExactly("TransactionConflict", "None");
            write(scripted, 2);
        }
        assertThat(written()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void other_requests_arrive(Way way) {
        try (var scripted = way.once(server, Fate.cancelTransaction("TransactionConflict"))) {
            scripted.client().updateItem(addition(table));
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void reasons_by_chance_are_those_of_the_seed_and_never_all_none(Way way) {
        long seed = new Random().nextLong();
        Script script = Script.random(seed).sometimes(1, Fate.cancelTransaction(0.2));
        try (var one = way.once(server, script);
                var same = way.once(server, script)) {
            for (int transaction = 0; transaction < 20; transaction++) {
                List<String> codes = codes(() -> write(one, ACTIONS));
                assertThat(codes)
                        .as("%s", script)
                        .hasSize(ACTIONS)
                        .isSubsetOf("None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded")
                        .anyMatch(code -> !code.equals("None"))
                        .isEqualTo(codes(() -> write(same, ACTIONS)));
            }
        }
        assertThat(written()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void reasons_by_chance_are_some_of_those_that_are_given(Way way) {
        long seed = new Random().nextLong();
        Script script = Script.random(seed)
                .sometimes(1, Fate.cancelTransaction(0.5, "TransactionConflict", "ConditionalCheckFailed"));
        List<String> all = new ArrayList<>();
        try (var scripted = way.once(server, script)) {
            for (int transaction = 0; transaction < 20; transaction++) {
                all.addAll(codes(() -> write(scripted, ACTIONS)));
            }
        }

        assertThat(all).as("%s", script).containsOnly("None", "TransactionConflict", "ConditionalCheckFailed");
    }

    @Test
    void none_is_no_reason_by_chance() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.cancelTransaction(0.5, "None"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.cancelTransaction(2, "TransactionConflict"));
    }

    @ParameterizedTest
    @EnumSource
    void a_share_of_zero_cancels_one_action_and_a_share_of_one_all(Way way) {
        try (var scripted = way.once(
                server,
                Fate.cancelTransaction(0),
                Fate.cancelTransaction(1, new SplittableRandom(7)),
                Fate.cancelTransaction(1))) {
            assertThat(codes(() -> write(scripted, ACTIONS)))
                    .filteredOn(code -> !code.equals("None"))
                    .hasSize(1);
            assertThat(codes(() -> write(scripted, ACTIONS))).doesNotContain("None");
            assertThat(codes(() -> write(scripted, 1))).doesNotContain("None");
        }
    }

    @ParameterizedTest
    @EnumSource
    void more_reasons_than_actions_are_a_mistake_of_the_script(Way way) {
        try (var scripted = way.once(server, Fate.cancelTransaction("None", "None", "TransactionConflict"))) {
            assertThatThrownBy(() -> write(scripted, 2))
                    .hasStackTraceContaining("IllegalStateException")
                    .hasStackTraceContaining("the script has 3 reasons for a transaction of 2 actions");
        }
    }

    @Test
    void a_cancelled_transaction_has_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fate.cancelTransaction("None", "None"))
                .withMessage("a cancelled transaction has a reason other than None");
        assertThatIllegalArgumentException().isThrownBy(Fate::cancelTransaction);
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.cancelTransaction(2));
    }

    private static List<String> codes(Runnable transaction) {
        return catchThrowableOfType(TransactionCanceledException.class, transaction::run).cancellationReasons().stream()
                .map(CancellationReason::code)
                .toList();
    }

    private void write(Scripted scripted, int actions) {
        scripted.client()
                .transactWriteItems(transaction -> transaction.transactItems(keys(actions).stream()
                        .map(key -> TransactWriteItem.builder()
                                .put(put -> put.tableName(table).item(key))
                                .build())
                        .toList()));
    }

    private void read(Scripted scripted) {
        scripted.client()
                .transactGetItems(transaction -> transaction.transactItems(
                        TransactGetItem.builder()
                                .get(get -> get.tableName(table).key(key("a")))
                                .build(),
                        TransactGetItem.builder()
                                .get(get -> get.tableName(table).key(key("b")))
                                .build()));
    }

    private int written() {
        return server.client().scan(scan -> scan.tableName(table)).count();
    }
}
