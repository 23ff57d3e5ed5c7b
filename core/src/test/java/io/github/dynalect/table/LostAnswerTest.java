package io.github.dynalect.table;

import static io.github.dynalect.shop.Order_.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.expression.Key;
import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.Done;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What one learns of a write that was applied, and whose answer was lost, so that the SDK sent it again. */
@DynamoDbTest
class LostAnswerTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");
    private static final Order ORDER = Shop.order("c-1", "o-1", 7);

    private final DynamoDbServer server;
    private final String name;
    private final Table<Order> orders;
    private final List<Event> events = new CopyOnWriteArrayList<>();

    LostAnswerTest(DynamoDbServer server, @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.server = server;
        this.name = name;
        this.orders = Dynalect.create(server.client()).table(Order_.SCHEMA).named(name);
    }

    @Test
    void a_creation_that_was_applied_fails_on_itself_and_says_that_it_was_sent_twice() {
        var outcome = sent(lossy -> lossy.put(ORDER).ifAbsent().attempt(), Fate.loseAnswer());

        assertThat(outcome.getLeft().attempts()).isEqualTo(2);
        assertThat(outcome.getLeft()
                        .<Option<Order>>fold(
                                missing -> Option.none(),
                                refused -> refused.current().toOption()))
                .contains(ORDER);
        assertThat(orders.get(KEY).execute()).contains(ORDER);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.attempts()).isEqualTo(2);
            assertThat(event.failure().get().code()).isEqualTo("ConditionalCheckFailedException");
        });
    }

    @Test
    void the_exception_says_so_too_also_when_it_comes_later() {
        assertThatThrownBy(() -> sent(lossy -> lossy.put(ORDER).ifAbsent().execute(), Fate.loseAnswer()))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        e -> assertThat(e.failed().attempts()).isEqualTo(2))
                .hasMessageEndingWith("the condition does not hold of the item (attempts: 2)");
        var deletion = sent(lossy -> lossy.delete(KEY).ifExists().attemptAsync().join(), Fate.loseAnswer());
        assertThat(deletion.getLeft().attempts()).isEqualTo(2);
    }

    @Test
    void a_creation_that_was_lost_on_its_way_succeeds_when_it_is_sent_again() {
        var outcome = sent(lossy -> lossy.put(ORDER).ifAbsent().attempt(), Fate.loseRequest(), Fate.loseRequest());

        assertThat(outcome).isEqualTo(Either.right(ORDER));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.attempts()).isEqualTo(3));
    }

    @Test
    void one_attempt_is_no_echo() {
        orders.put(ORDER).execute();

        assertThat(sent(lossy -> lossy.put(ORDER).ifAbsent().attempt())
                        .getLeft()
                        .attempts())
                .isEqualTo(1);
    }

    @Test
    void an_addition_that_was_sent_twice_was_made_twice() {
        orders.put(ORDER).execute();

        assertThat(sent(lossy -> lossy.update(KEY).add(total, 1).execute(), Fate.loseAnswer())
                        .total())
                .isEqualByComparingTo("9");
    }

    @Test
    void a_put_a_merge_an_idempotent_update_and_a_deletion_that_were_sent_twice_are_as_once() {
        Order other = Shop.order("c-1", "o-1", 8);
        Order put = sent(lossy -> lossy.put(ORDER).execute(), Fate.loseAnswer());
        Order merged = sent(lossy -> lossy.merge(other).execute(), Fate.loseAnswer());
        Order updated = sent(lossy -> lossy.update(KEY).set(total, 9).execute(), Fate.loseAnswer());
        Option<Order> stored = orders.get(KEY).execute();
        Done deleted = sent(lossy -> lossy.delete(KEY).execute(), Fate.loseAnswer());

        assertThat(put).isEqualTo(ORDER);
        assertThat(merged).isEqualTo(other);
        assertThat(stored).contains(updated);
        assertThat(deleted).isEqualTo(Done.DONE);
        assertThat(orders.get(KEY).execute()).isEmpty();
    }

    @Test
    void a_read_whose_answer_is_lost_is_asked_again() {
        orders.put(ORDER).execute();

        Option<Order> got = sent(lossy -> lossy.get(KEY).execute(), Fate.loseAnswer());
        List<Order> queried =
                sent(lossy -> lossy.query(Order_.partition("c-1")).all(), Fate.loseRequest(), Fate.loseAnswer());
        List<Order> scanned = sent(lossy -> lossy.scan().all(), Fate.refuse(500, "InternalServerError"));

        assertThat(got).contains(ORDER);
        assertThat(queried).containsExactly(ORDER);
        assertThat(scanned).containsExactly(ORDER);
    }

    @Test
    void a_condition_that_is_false_after_its_own_success_leaves_the_item_as_after_the_first_attempt() {
        orders.put(ORDER).execute();

        var outcome = sent(
                lossy -> lossy.update(KEY)
                        .add(total, 1)
                        .onlyIf(total.eq(BigDecimal.valueOf(7)))
                        .attempt(),
                Fate.loseAnswer());

        assertThat(outcome.getLeft().attempts()).isEqualTo(2);
        assertThat(orders.get(KEY).execute().get().total()).isEqualByComparingTo("8");
    }

    @Test
    void a_throttled_request_is_told_with_its_attempts() {
        Order stored = sent(
                lossy -> lossy.put(ORDER).execute(),
                Fate.refuse(400, "ThrottlingException"),
                Fate.refuse(500, "InternalServerError"));

        assertThat(stored).isEqualTo(ORDER);
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.attempts()).isEqualTo(3));
    }

    private <R> R sent(Function<Table<Order>, R> call, Fate... script) {
        try (DynamoDbClient client = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(script))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))
                .build()) {
            return call.apply(Dynalect.create(client, Runnable::run)
                    .observedBy(events::add)
                    .table(Order_.SCHEMA)
                    .named(name));
        }
    }
}
