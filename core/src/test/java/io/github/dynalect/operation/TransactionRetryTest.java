package io.github.dynalect.operation;

import static io.github.dynalect.operation.Scripted.failing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.VirtualTime;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What becomes of a transaction that is cancelled, by answers that a local server does not give. */
class TransactionRetryTest {
    private final VirtualTime time = VirtualTime.passing();

    private TransactWrite transaction(Scripted server) {
        Access access = access(server);
        return TransactWrite.of(
                access,
                List.of(
                        Put.of(Binding.of(Account_.SCHEMA, access), Shop.ANN),
                        Put.of(Binding.of(Order_.SCHEMA, access), Shop.order("a-1", "o-1", 7))));
    }

    private Access access(Scripted server) {
        return Access.by(server)
                .backingOff(Backoff.usual().by(time.clock(), time::pause).by(new Random(1)));
    }

    private static TransactionCanceledException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(Stream.of(codes)
                        .map(code -> CancellationReason.builder().code(code).build())
                        .toList())
                .numAttempts(1)
                .build();
    }

    private static Either<TransactionCancelled, Done> attempted(TransactWrite transaction, boolean asynchronously) {
        return asynchronously ? transaction.attemptAsync().join() : transaction.attempt();
    }

    private static List<String> tokens(Scripted server) {
        return server.requests.stream()
                .map(request -> ((TransactWriteItemsRequest) request).clientRequestToken())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_may_pass_is_tried_again_with_the_same_token_until_it_has(boolean asynchronously) {
        Scripted server = Scripted.of(
                failing(cancelled("None", "TransactionConflict")),
                failing(cancelled("ThrottlingError", "ProvisionedThroughputExceeded")),
                failing(TransactionInProgressException.builder().build()),
                request -> TransactWriteItemsResponse.builder().build());

        assertThat(attempted(transaction(server), asynchronously)).isEqualTo(Either.right(Done.DONE));
        assertThat(server.requests).hasSize(4);
        assertThat(Vector.ofAll(tokens(server)).distinct()).hasSize(1);
        assertThat(time.pauses()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "ConditionalCheckFailed, None",
        "TransactionConflict, ConditionalCheckFailed",
        "ValidationError, None",
        "ThrottlingError, ItemCollectionSizeLimitExceeded",
        "None, DuplicateItem",
        "None, SomethingNew",
        "None, None"
    })
    void what_another_attempt_does_not_mend_is_told_at_once(String first, String second) {
        for (boolean asynchronously : List.of(false, true)) {
            Scripted server = Scripted.of(failing(cancelled(first, second)));

            TransactionCancelled why =
                    attempted(transaction(server), asynchronously).getLeft();

            assertThat(why.attempts()).isOne();
            assertThat(why.reasons().stream().map(Reason::code))
                    .isEqualTo(Stream.of(first, second)
                            .filter(code -> !code.equals("None"))
                            .toList());
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_does_not_pass_is_told_after_the_last_attempt(boolean asynchronously) {
        Scripted server = Scripted.always(failing(cancelled("None", "TransactionConflict")));

        TransactionCancelled why =
                attempted(transaction(server), asynchronously).getLeft();

        assertThat(why.attempts()).isEqualTo(8);
        assertThat(why.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.position()).isOne();
            assertThat(reason.kind()).isEqualTo(Reason.Kind.CONFLICT);
            assertThat(reason.failed()).isEqualTo(Option.none());
        });
        assertThat(time.pauses()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_exception_says_the_same_and_has_that_of_the_service_as_its_cause(boolean asynchronously) {
        TransactionCanceledException refusal = cancelled("None", "ConditionalCheckFailed");

        assertThatThrownBy(() -> {
                    TransactWrite transaction = transaction(Scripted.of(failing(refusal)));
                    if (asynchronously) {
                        Futures.joined(transaction.executeAsync());
                    } else {
                        transaction.execute();
                    }
                })
                .isInstanceOf(TransactionCancelledException.class)
                .hasMessage("the transaction was cancelled: action 1: there is no such item (attempts: 1)")
                .hasCause(refusal);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_no_cancellation_is_thrown_as_it_is(boolean asynchronously) {
        DynamoDbException mismatch =
                IdempotentParameterMismatchException.builder().message("other").build();

        assertThatThrownBy(() -> {
                    TransactWrite transaction = transaction(Scripted.of(failing(mismatch)));
                    Either<TransactionCancelled, Done> unused =
                            asynchronously ? Futures.joined(transaction.attemptAsync()) : transaction.attempt();
                })
                .isSameAs(mismatch);
    }

    @Test
    void an_attempt_that_is_under_way_for_another_request_too_is_told_when_it_does_not_end() {
        Scripted server = Scripted.of(
                failing(TransactionInProgressException.builder().build()),
                failing(TransactionInProgressException.builder().build()));
        Access twice = access(server).backingOff(Backoff.usual().attempts(2).by(time.clock(), time::pause));

        assertThatExceptionOfType(TransactionInProgressException.class)
                .isThrownBy(() -> TransactWrite.of(twice, List.of(Put.of(Binding.of(Account_.SCHEMA, twice), Shop.ANN)))
                        .execute());
    }

    @Test
    void an_interrupted_pause_ends_the_attempts_and_tells_the_last_one() {
        Scripted server = Scripted.of(failing(cancelled("TransactionConflict")));
        Access waiting = Access.by(server)
                .backingOff(Backoff.usual()
                        .pauses(Duration.ofDays(1), Duration.ofDays(1))
                        .within(Duration.ofDays(1))
                        .by(new Random(1)));
        Thread.currentThread().interrupt();

        var outcome = TransactWrite.of(waiting, List.of(Put.of(Binding.of(Account_.SCHEMA, waiting), Shop.ANN)))
                .attempt();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.getLeft().attempts()).isOne();
    }

    @Test
    void a_cancelled_attempt_is_not_followed_by_another() {
        VirtualTime standing = VirtualTime.standing();
        Scripted server = Scripted.of(failing(cancelled("TransactionConflict")));
        Access access = Access.by(server)
                .backingOff(
                        Backoff.usual().by(standing.clock(), standing::pause).by(new Random(1)));
        CompletableFuture<Done> done = TransactWrite.of(
                        access, List.of(Put.of(Binding.of(Account_.SCHEMA, access), Shop.ANN)))
                .executeAsync();

        assertThat(standing.pauses()).hasSize(1);
        done.cancel(true);
        standing.advance(Duration.ofDays(1));

        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reads_at_one_moment_are_tried_again_too(boolean asynchronously) {
        Scripted server = Scripted.of(
                failing(cancelled("TransactionConflict")),
                request -> TransactGetItemsResponse.builder()
                        .responses(ItemResponse.builder().item(Shop.storedAnn()).build())
                        .build());
        TransactGet<Option<?>> read = TransactGet.of(
                access(server),
                List.of(Get.of(Binding.of(Account_.SCHEMA, access(server)), Account_.key("a-1"))),
                found -> (Option<?>) found.get(0));

        assertThat((asynchronously ? read.attemptAsync().join() : read.attempt()).get())
                .isEqualTo(Option.some(Shop.ANN));
    }

    @Test
    void reads_that_are_cancelled_tell_by_position_why() {
        Scripted server = Scripted.of(failing(cancelled("None", "SomethingNew")));
        Binding<Account> accounts = Binding.of(Account_.SCHEMA, access(server));

        TransactionCancelled why = TransactGet.of(
                        access(server),
                        List.of(Get.of(accounts, Account_.key("a-1")), Get.of(accounts, Account_.key("a-2"))),
                        found -> found)
                .attempt()
                .getLeft();

        assertThat(why).hasToString("the transaction was cancelled: action 1: SomethingNew (attempts: 1)");
    }
}
