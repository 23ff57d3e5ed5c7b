package io.github.dynalect.operation;

import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.waiters.AsyncWaiter;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.core.waiters.WaiterBuilder;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * The wait until a table is there, or is gone: it is described again and again, at first often and then more seldom.
 *
 * @param binding the table
 * @param patience how long it takes at most
 * @param goal what is waited for
 */
record TableWait(Binding<?> binding, Duration patience, Goal goal) {
    private static final BackoffStrategy PAUSES =
            BackoffStrategy.exponentialDelayWithoutJitter(Duration.ofMillis(100), Duration.ofSeconds(5));

    /** What a table may become. */
    enum Goal {
        ACTIVE {
            @Override
            <B extends WaiterBuilder<TableDescription, B>> B accepting(B waiter) {
                // A table that was just created may not be known everywhere yet.
                return waiter.addAcceptor(WaiterAcceptor.successOnResponseAcceptor(Goal::isActive))
                        .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(table -> true))
                        .addAcceptor(
                                WaiterAcceptor.retryOnExceptionAcceptor(ResourceNotFoundException.class::isInstance));
            }
        },
        GONE {
            @Override
            <B extends WaiterBuilder<TableDescription, B>> B accepting(B waiter) {
                return waiter.addAcceptor(
                                WaiterAcceptor.successOnExceptionAcceptor(ResourceNotFoundException.class::isInstance))
                        .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(table -> true));
            }
        };

        abstract <B extends WaiterBuilder<TableDescription, B>> B accepting(B waiter);

        private static boolean isActive(TableDescription table) {
            return table.tableStatus() == TableStatus.ACTIVE
                    && table.globalSecondaryIndexes().stream()
                            .allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
        }
    }

    /** A time to wait, which the SDK wants to be one. */
    static Duration checked(Duration patience) {
        if (Objects.requireNonNull(patience, "patience").isNegative() || patience.isZero()) {
            throw Rule.WAIT_TIME.refuse("wait for a table", patience.toString(), "give it some time");
        }
        return patience;
    }

    /** The description that ended the wait; none if the table is gone. */
    Option<TableDescription> end() {
        try {
            return goal.accepting(Waiter.builder(TableDescription.class))
                    .overrideConfiguration(this::patient)
                    .build()
                    .run(() -> describing().send())
                    .matched()
                    .response()
                    .map(Option::some)
                    .orElseGet(Option::none);
        } catch (SdkException e) {
            throw told(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    CompletableFuture<Option<TableDescription>> endAsync() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(TableWait::daemon);
        CompletableFuture<WaiterResponse<TableDescription>> end = goal.accepting(
                        AsyncWaiter.builder(TableDescription.class))
                .scheduledExecutorService(clock)
                .overrideConfiguration(this::patient)
                .build()
                .runAsync(() -> describing().sendAsync());
        CompletableFuture<Option<TableDescription>> last = Futures.mapped(
                end, response -> response.matched().response().map(Option::some).orElseGet(Option::none), this::told);
        // Not a future after the last: cancelled, that one would leave the clock and the waiter at work.
        last.whenComplete((description, failure) -> clock.shutdownNow());
        return last;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dynalect-table-wait");
        thread.setDaemon(true);
        return thread;
    }

    private void patient(WaiterOverrideConfiguration.Builder waiter) {
        waiter.maxAttempts(Integer.MAX_VALUE).waitTimeout(patience).backoffStrategyV2(PAUSES);
    }

    private Exchange<DescribeTableRequest, DescribeTableResponse, TableDescription> describing() {
        DescribeTableRequest request = DescribeTableRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .tableName(binding.tableName())
                .build();
        return binding.of(Option.none(), ApiAction.describeTable(), request, DescribeTableResponse::table);
    }

    /** The waiter wraps what it did not expect, and has a failure of its own for the end of patience. */
    private RuntimeException told(Throwable failure) {
        Throwable thrown = Futures.cause(failure);
        if (thrown instanceof CancellationException cancelled) {
            return cancelled;
        }
        if (thrown.getCause() instanceof RuntimeException unexpected) {
            return unexpected;
        }
        return new TableStatusException(
                binding.tableName() + " is not " + goal + " after " + patience + "; wait longer, or look at its status",
                thrown);
    }
}
