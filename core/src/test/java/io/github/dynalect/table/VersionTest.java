package io.github.dynalect.table;

import static io.github.dynalect.shop.Tally.COUNT;
import static io.github.dynalect.shop.Tally.VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.ConditionalPut;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Put;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.schema.ItemVersion;
import io.github.dynalect.shop.Tally;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** No write of an item with a version is lost beside others. */
@DynamoDbTest
class VersionTest {
    private static final int WRITERS = 64;
    private static final Key<Tally> KEY = Tally.key("t");

    /** It holds of every tally here, so what is refused is refused by the version alone. */
    private static final Condition<Tally> ANY = COUNT.ge(0).or(COUNT.lt(0));

    private final DynamoDbServer server;
    private final String name;
    private final Dynalect dynalect;
    private final Table<Tally> tallies;

    VersionTest(DynamoDbServer server, @FreshTable(partitionKey = "name") String name) {
        this.server = server;
        this.name = name;
        this.dynalect = Dynalect.create(server.client(), Runnable::run);
        this.tallies = dynalect.table(Tally.SCHEMA).named(name);
    }

    @Test
    void each_write_gives_the_item_with_its_next_version() {
        Tally first = tallies.put(new Tally("t", 5)).execute();
        Tally second = tallies.put(first.more()).execute();
        Tally third = tallies.merge(second.more()).execute();
        Tally fourth = tallies.update(KEY).add(COUNT, 1).execute();
        Tally fifth = tallies.upsert(KEY).set(COUNT, 9).execute();

        assertThat(List.of(first, second, third, fourth, fifth))
                .containsExactly(
                        new Tally("t", 5, 1),
                        new Tally("t", 6, 2),
                        new Tally("t", 7, 3),
                        new Tally("t", 8, 4),
                        new Tally("t", 9, 5));
        assertThat(tallies.get(KEY).execute()).contains(fifth);
        assertThat(tallies.upsert(Tally.key("u")).set(COUNT, 1).execute()).isEqualTo(new Tally("u", 1, 1));
        assertThat(tallies.merge(new Tally("v", 1)).execute()).isEqualTo(new Tally("v", 1, 1));
        assertThat(tallies.delete(fifth).execute()).isEqualTo(Done.DONE);
        assertThat(tallies.get(KEY).execute()).isEmpty();
    }

    @Test
    void of_64_concurrent_writers_as_many_succeed_as_the_version_says_in_the_end() throws Exception {
        Tally first = tallies.put(new Tally("t", 0)).execute();

        List<Either<ConditionFailed<Tally>, Tally>> outcomes =
                sideBySide(writer -> tallies.put(first.more()).ifUnchanged().attempt());

        assertThat(outcomes.stream().filter(Either::isRight)).hasSize(1);
        assertThat(tallies.get(KEY).consistent().execute()).contains(new Tally("t", 1, 2));
        assertThat(outcomes.stream().filter(Either::isLeft).map(Either::getLeft))
                .hasSize(WRITERS - 1)
                .allSatisfy(failed -> {
                    assertThat(failed.attempts()).isEqualTo(1);
                    Refused<Tally> refused = (Refused<Tally>) failed;
                    assertThat(refused.isStale()).isTrue();
                    assertThat(refused.current()).isEqualTo(Either.right(new Tally("t", 1, 2)));
                });
    }

    @Test
    void of_64_concurrent_writers_that_begin_anew_each_counts_once_and_each_refusal_has_the_current_item()
            throws Exception {
        tallies.put(new Tally("t", 0)).execute();

        List<Integer> refusals = sideBySide(writer -> {
            Tally known = tallies.get(KEY).consistent().execute().get();
            for (int refused = 0; ; refused++) {
                Either<ConditionFailed<Tally>, Tally> outcome =
                        tallies.put(known.more()).ifUnchanged().attempt();
                if (outcome.isRight()) {
                    return refused;
                }
                Tally current = ((Refused<Tally>) outcome.getLeft()).current().get();
                assertThat(current.stored()).isGreaterThan(known.stored());
                known = current;
            }
        });

        assertThat(tallies.get(KEY).consistent().execute()).contains(new Tally("t", WRITERS, WRITERS + 1));
        assertThat(refusals).hasSize(WRITERS);
    }

    @Test
    void updates_beside_checked_writes_are_all_counted() throws Exception {
        tallies.put(new Tally("t", 0)).execute();

        List<Boolean> done = sideBySide(writer -> {
            if (writer % 2 == 0) {
                tallies.update(KEY).add(COUNT, 1).execute();
                return true;
            }
            Tally known = tallies.get(KEY).consistent().execute().get();
            return tallies.merge(known.more()).ifUnchanged().attempt().isRight();
        });

        long successes = done.stream().filter(one -> one).count();
        assertThat(tallies.get(KEY).consistent().execute()).contains(new Tally("t", successes, (int) successes + 1));
    }

    @Test
    void of_64_concurrent_creations_one_succeeds() throws Exception {
        List<Either<ConditionFailed<Tally>, Tally>> outcomes = sideBySide(
                writer -> tallies.put(new Tally("t", writer)).ifUnchanged().attempt());

        Tally created = tallies.get(KEY).consistent().execute().get();
        assertThat(created.version()).contains(1);
        assertThat(outcomes.stream().filter(Either::isRight)).containsExactly(Either.right(created));
    }

    @Test
    void a_stale_version_is_refused_with_the_current_item_whatever_or_the_condition_holds() {
        Tally stale = tallies.put(new Tally("t", 5)).execute();
        Tally current = tallies.put(stale.more()).execute();

        assertStale(tallies.put(stale.more()).onlyIf(ANY).attempt(), current);
        assertStale(tallies.put(stale.more()).ifExists().onlyIf(ANY).attempt(), current);
        assertStale(tallies.put(new Tally("t", 0)).onlyIf(ANY).attempt(), current);
        assertStale(tallies.merge(stale.more()).onlyIf(ANY).attempt(), current);
        assertStale(tallies.delete(stale).onlyIf(ANY).attempt(), current);
        assertStale(tallies.delete(stale).ifUnchanged().attempt(), current);
        assertThat(tallies.get(KEY).execute()).contains(current);
    }

    @Test
    void a_stale_version_is_refused_in_a_transaction_whatever_or_the_condition_holds() {
        Tally stale = tallies.put(new Tally("t", 5)).execute();
        Tally current = tallies.put(stale.more()).execute();
        ConditionalPut<Tally> put = tallies.put(stale.more()).onlyIf(ANY);
        Put<Tally> other = tallies.put(new Tally("u", 1));

        TransactionCancelled cancelled =
                dynalect.transactWrite(other, put).attempt().getLeft();

        Reason<Tally> reason = cancelled.reasonFor(put).get();
        assertThat(reason.kind()).isEqualTo(Reason.Kind.CONDITION);
        assertThat(reason).hasToString("action 1: the item has another version");
        Refused<Tally> refused = (Refused<Tally>) reason.failed().get();
        assertThat(refused.isStale()).isTrue();
        assertThat(refused.current()).isEqualTo(Either.right(current));
        assertThat(tallies.get(KEY).execute()).contains(current);
        assertThat(tallies.get(Tally.key("u")).execute()).isEmpty();
        assertThat(List.of(
                        dynalect.transactWrite(tallies.put(stale)).attempt(),
                        dynalect.transactWrite(tallies.merge(stale)).attempt(),
                        dynalect.transactWrite(tallies.delete(stale)).attempt(),
                        dynalect.transactWrite(tallies.merge(stale).onlyIf(ANY)).attempt(),
                        dynalect.transactWrite(tallies.delete(stale).onlyIf(ANY))
                                .attempt()))
                .allSatisfy(outcome -> assertThat(outcome.getLeft().reasons())
                        .singleElement()
                        .hasToString("action 0: the item has another version"));
    }

    @Test
    void a_transaction_counts() {
        Tally t = tallies.put(new Tally("t", 5)).execute();
        Tally u = tallies.put(new Tally("u", 5)).execute();

        dynalect.transactWrite(
                        tallies.put(t.more()),
                        tallies.merge(u.more()),
                        tallies.upsert(Tally.key("v")).set(COUNT, 1))
                .execute();

        assertThat(tallies.scan().all())
                .containsExactlyInAnyOrder(new Tally("t", 6, 2), new Tally("u", 6, 2), new Tally("v", 1, 1));
    }

    @Test
    void what_is_executed_without_being_attempted_fails_by_an_exception() {
        Tally stale = tallies.put(new Tally("t", 5)).execute();
        Tally current = tallies.put(stale.more()).execute();

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(tallies.put(stale)::execute)
                .withMessageEndingWith("the item has another version (attempts: 1)")
                .satisfies(e -> assertThat(((Refused<?>) e.failed()).current()).isEqualTo(Either.right(current)));
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(tallies.put(stale).returningOld()::execute)
                .withMessageEndingWith("the item has another version (attempts: 1)");
        assertThatExceptionOfType(ConditionFailedException.class).isThrownBy(tallies.merge(stale)::execute);
        assertThatExceptionOfType(ConditionFailedException.class).isThrownBy(tallies.delete(stale)::execute);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> tallies.put(stale).executeAsync().join())
                .withCauseInstanceOf(ConditionFailedException.class);
    }

    @Test
    void a_condition_of_the_users_that_fails_is_no_stale_version() {
        Tally current = tallies.put(new Tally("t", 5)).execute();

        Refused<Tally> refused = (Refused<Tally>)
                tallies.put(current.more()).onlyIf(COUNT.gt(5)).attempt().getLeft();
        Refused<Tally> updated = (Refused<Tally>) tallies.update(KEY)
                .set(COUNT, 1)
                .onlyIf(VERSION.eq(9))
                .attempt()
                .getLeft();

        assertThat(refused.isStale()).isFalse();
        assertThat(refused).hasToString("the condition does not hold of the item (attempts: 1)");
        assertThat(refused.asked()).contains(new ItemVersion("version", 1));
        assertThat(updated.isStale()).isFalse();
    }

    @Test
    void an_item_that_is_gone_is_missing() {
        Tally gone = tallies.put(new Tally("t", 5)).execute();
        tallies.delete(KEY).execute();

        assertThat(tallies.put(gone).ifUnchanged().attempt()).isEqualTo(Either.left(new Missing<>(1)));
        assertThat(tallies.merge(gone).ifUnchanged().attempt()).isEqualTo(Either.left(new Missing<>(1)));
        assertThat(tallies.delete(gone).ifUnchanged().attempt()).isEqualTo(Either.left(new Missing<>(1)));
    }

    @Test
    void an_update_by_the_version_that_was_read_is_refused_if_that_is_stale() {
        Tally stale = tallies.put(new Tally("t", 5)).execute();

        assertThat(tallies.update(KEY).add(COUNT, 1).onlyIf(VERSION.eq(1)).attempt())
                .isEqualTo(Either.right(new Tally("t", 6, 2)));
        assertThat(tallies.update(KEY)
                        .add(COUNT, 1)
                        .onlyIf(VERSION.eq(1))
                        .attempt()
                        .isLeft())
                .isTrue();
        assertThat(tallies.update(KEY).add(COUNT, 1).returning(VERSION).execute())
                .contains(3);
        assertThat(tallies.put(stale).ifUnchanged().attempt().isLeft()).isTrue();
    }

    @Test
    void a_merge_that_asks_for_no_version_makes_all_others_stale() {
        Tally known = tallies.put(new Tally("t", 5)).execute();
        tallies.update(KEY).set(COUNT, 6).execute();

        Tally merged = tallies.merge(known.more().more()).unversioned().execute();

        assertThat(merged).isEqualTo(new Tally("t", 7, 3));
        assertThat(tallies.put(known).ifUnchanged().attempt().isLeft()).isTrue();
        assertThat(tallies.merge(new Tally("u", 1)).unversioned().execute()).isEqualTo(new Tally("u", 1, 1));
        assertThat(tallies.delete(known).unversioned().execute()).isEqualTo(Done.DONE);
        assertThat(tallies.get(KEY).execute()).isEmpty();
    }

    @Test
    void items_that_had_no_version_before_get_one_and_so_do_those_that_were_stored_as_they_are() {
        List<Tally> old = List.of(new Tally("t", 5), new Tally("u", 5, 0), new Tally("v", 5, 7));

        assertThat(tallies.verbatim().batchPut(old).execute().orThrow()).isEqualTo(old);
        assertThat(tallies.scan().all()).containsExactlyInAnyOrderElementsOf(old);
        assertThat(tallies.scan().all().stream()
                        .map(tally -> tallies.put(tally.more()).execute()))
                .containsExactlyInAnyOrder(new Tally("t", 6, 1), new Tally("u", 6, 1), new Tally("v", 6, 8));
        assertThat(tallies.put(new Tally("t", 5)).ifUnchanged().attempt().isLeft())
                .isTrue();
    }

    @Test
    void a_write_whose_answer_was_lost_is_refused_on_itself_and_says_that_it_was_sent_twice() {
        Tally known = tallies.put(new Tally("t", 5)).execute();

        Either<ConditionFailed<Tally>, Tally> outcome =
                sent(lossy -> lossy.put(known.more()).onlyIf(ANY).attempt(), Fate.loseAnswer());

        Refused<Tally> echo = (Refused<Tally>) outcome.getLeft();
        assertThat(echo.attempts()).isEqualTo(2);
        assertThat(echo.isStale()).isTrue();
        assertThat(echo.current()).isEqualTo(Either.right(new Tally("t", 6, 2)));
        assertThat(tallies.get(KEY).execute()).contains(new Tally("t", 6, 2));
    }

    @Test
    void a_deletion_whose_answer_was_lost_finds_nothing_and_says_that_it_was_sent_twice() {
        Tally known = tallies.put(new Tally("t", 5)).execute();

        Either<ConditionFailed<Tally>, Done> outcome =
                sent(lossy -> lossy.delete(known).ifUnchanged().attempt(), Fate.loseAnswer());

        assertThat(outcome).isEqualTo(Either.left(new Missing<>(2)));
    }

    @Test
    void an_update_whose_answer_was_lost_counts_twice_and_exactly_once_by_a_token() {
        tallies.put(new Tally("t", 5)).execute();

        Tally twice = sent(lossy -> lossy.update(KEY).set(COUNT, 6).execute(), Fate.loseAnswer());
        Done once = sent(
                lossy -> lossy.update(KEY).set(COUNT, 7).exactlyOnce("token").execute(), Fate.loseAnswer());

        assertThat(twice).isEqualTo(new Tally("t", 6, 3));
        assertThat(once).isEqualTo(Done.DONE);
        assertThat(tallies.get(KEY).execute()).contains(new Tally("t", 7, 4));
    }

    @Test
    void a_transaction_whose_answer_was_lost_is_no_echo_of_itself() {
        Tally known = tallies.put(new Tally("t", 5)).execute();

        Either<TransactionCancelled, Done> outcome = by(
                lossy -> lossy.transactWrite(lossy.table(Tally.SCHEMA)
                                .named(name)
                                .put(known.more())
                                .onlyIf(ANY))
                        .attempt(),
                Fate.loseAnswer());

        assertThat(outcome).isEqualTo(Either.right(Done.DONE));
        assertThat(tallies.get(KEY).execute()).contains(new Tally("t", 6, 2));
    }

    private static void assertStale(Either<ConditionFailed<Tally>, ?> outcome, Tally current) {
        Refused<Tally> refused = (Refused<Tally>) outcome.getLeft();
        assertThat(refused.isStale()).isTrue();
        assertThat(refused.current()).isEqualTo(Either.right(current));
        assertThat(refused).hasToString("the item has another version (attempts: 1)");
    }

    private static <R> List<R> sideBySide(Function<Integer, R> write) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<R>> begun = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                begun.add(threads.submit(() -> write.apply(writer)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> one : begun) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private <R> R sent(Function<Table<Tally>, R> call, Fate... script) {
        return by(lossy -> call.apply(lossy.table(Tally.SCHEMA).named(name)), script);
    }

    private <R> R by(Function<Dynalect, R> call, Fate... script) {
        try (DynamoDbClient client = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(script))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))
                .build()) {
            return call.apply(Dynalect.create(client, Runnable::run));
        }
    }
}
