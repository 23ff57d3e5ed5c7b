package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Ticket_;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/** How long a table is waited for, by a service that takes its time. */
class TableWaitTest {
    private final DynamoDbException denied =
            (DynamoDbException) DynamoDbException.builder().message("denied").build();
    private final ResourceNotFoundException unknown =
            ResourceNotFoundException.builder().message("unknown").build();

    @Test
    void a_creation_ends_when_the_table_and_its_indexes_are_active() {
        for (boolean asynchronously : List.of(false, true)) {
            var service = new Service(List.of(
                    () -> created(),
                    thrown(unknown),
                    () -> described(TableStatus.CREATING, IndexStatus.CREATING),
                    () -> described(TableStatus.ACTIVE, IndexStatus.CREATING),
                    () -> described(TableStatus.ACTIVE, IndexStatus.ACTIVE),
                    () -> UpdateTimeToLiveResponse.builder().build()));

            assertThat(executed(CreateTable.of(Binding.of(Ticket_.SCHEMA, Access.by(service))), asynchronously))
                    .isEqualTo(described(TableStatus.ACTIVE, IndexStatus.ACTIVE).table());
            assertThat(service.asked)
                    .containsExactly(
                            "CreateTable",
                            "DescribeTable",
                            "DescribeTable",
                            "DescribeTable",
                            "DescribeTable",
                            "UpdateTimeToLive");
        }
    }

    @Test
    void a_deletion_ends_when_the_table_is_unknown() {
        for (boolean asynchronously : List.of(false, true)) {
            var service = new Service(List.of(
                    () -> DeleteTableResponse.builder().build(),
                    () -> described(TableStatus.DELETING, IndexStatus.DELETING),
                    thrown(unknown)));

            assertThat(executed(
                            DeleteTable.of(Binding.of(Ticket_.SCHEMA, Access.by(service)), "tickets"), asynchronously))
                    .isEqualTo(Done.DONE);
            assertThat(service.asked).containsExactly("DeleteTable", "DescribeTable", "DescribeTable");
        }
    }

    @Test
    void patience_has_an_end_that_says_what_is_going_on() {
        for (boolean asynchronously : List.of(false, true)) {
            var creating =
                    new Service(List.of(() -> created(), () -> described(TableStatus.CREATING, IndexStatus.CREATING)));
            var deleting = new Service(List.of(
                    () -> DeleteTableResponse.builder().build(),
                    () -> described(TableStatus.DELETING, IndexStatus.DELETING)));

            assertThatThrownBy(() -> executed(
                            CreateTable.of(Binding.of(Ticket_.SCHEMA, Access.by(creating)))
                                    .waitingAtMost(Duration.ofMillis(1)),
                            asynchronously))
                    .isInstanceOf(TableStatusException.class)
                    .hasMessage("tickets is not ACTIVE after PT0.001S; wait longer, or look at its status");
            assertThatThrownBy(() -> executed(
                            DeleteTable.of(Binding.of(Ticket_.SCHEMA, Access.by(deleting)), "tickets")
                                    .waitingAtMost(Duration.ofMillis(1)),
                            asynchronously))
                    .isInstanceOf(TableStatusException.class)
                    .hasMessageStartingWith("tickets is not GONE after");
        }
    }

    @Test
    void what_the_service_refuses_meanwhile_is_told_as_it_is() {
        for (boolean asynchronously : List.of(false, true)) {
            var denying = new Service(List.of(() -> created(), thrown(denied)));

            assertThatThrownBy(() ->
                            executed(CreateTable.of(Binding.of(Ticket_.SCHEMA, Access.by(denying))), asynchronously))
                    .isSameAs(denied);
        }
    }

    @Test
    void what_keeps_the_client_from_asking_is_told_as_it_is() {
        SdkClientException unreachable = SdkClientException.create("connection refused");
        for (boolean asynchronously : List.of(false, true)) {
            var unreached =
                    new Service(List.of(() -> DeleteTableResponse.builder().build(), thrown(unreachable)));

            assertThatThrownBy(() -> executed(
                            DeleteTable.of(Binding.of(Ticket_.SCHEMA, Access.by(unreached)), "tickets"),
                            asynchronously))
                    .isSameAs(unreachable);
        }
    }

    @Test
    void what_the_service_finds_invalid_meanwhile_is_told_without_its_words() {
        DynamoDbException invalid = (DynamoDbException) DynamoDbException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ValidationException")
                        .errorMessage("hunter2")
                        .build())
                .build();
        for (boolean asynchronously : List.of(false, true)) {
            var finding =
                    new Service(List.of(() -> DeleteTableResponse.builder().build(), thrown(invalid)));

            assertThatThrownBy(() -> executed(
                            DeleteTable.of(Binding.of(Ticket_.SCHEMA, Access.by(finding)), "tickets"), asynchronously))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageStartingWith("DescribeTable on tickets")
                    .hasMessageNotContaining("hunter2")
                    .hasCause(invalid);
        }
    }

    @Test
    void a_wait_takes_some_time() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertRefused(
                            Rule.WAIT_TIME,
                            () -> CreateTable.of(NoServer.binding(Ticket_.SCHEMA))
                                    .waitingAtMost(none))
                    .withMessageStartingWith("wait for a table: " + none + ".");
            assertRefused(
                    Rule.WAIT_TIME,
                    () -> DeleteTable.of(NoServer.binding(Ticket_.SCHEMA), "tickets")
                            .waitingAtMost(none));
        }
    }

    private static <R> R executed(Call<?, R> call, boolean asynchronously) {
        try {
            return asynchronously ? call.executeAsync().join() : call.execute();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static CreateTableResponse created() {
        return CreateTableResponse.builder()
                .tableDescription(TableDescription.builder().build())
                .build();
    }

    private static DescribeTableResponse described(TableStatus table, IndexStatus index) {
        return DescribeTableResponse.builder()
                .table(TableDescription.builder()
                        .tableStatus(table)
                        .globalSecondaryIndexes(GlobalSecondaryIndexDescription.builder()
                                .indexStatus(index)
                                .build())
                        .build())
                .build();
    }

    private static Supplier<DynamoDbResponse> thrown(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    /** Answers one after another; the last one for ever. */
    private static final class Service extends NoServer {
        private final Deque<Supplier<? extends DynamoDbResponse>> answers;
        private final List<String> asked = new ArrayList<>();

        Service(List<Supplier<? extends DynamoDbResponse>> answers) {
            this.answers = new ArrayDeque<>(answers);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
            asked.add(message.action().name());
            return (A) (answers.size() > 1 ? answers.remove() : answers.element()).get();
        }

        @Override
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
                Message<Q, A> message) {
            try {
                return CompletableFuture.completedFuture(send(message));
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }
}
