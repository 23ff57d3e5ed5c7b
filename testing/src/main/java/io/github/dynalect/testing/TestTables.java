package io.github.dynalect.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Tables that nobody else has: made with unique names, and deleted together at the end.
 *
 * <p>It does not own its client. Instances are safe for use by several threads.
 */
public final class TestTables implements AutoCloseable {
    /** What DynamoDB allows, less a dash and a UUID. */
    private static final int LONGEST_PREFIX = 255 - 37;

    // The SDK's own waiter looks every twenty seconds, which suits the service; the servers of tests are quicker.
    private static final WaiterOverrideConfiguration PATIENCE = WaiterOverrideConfiguration.builder()
            .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofMillis(200)))
            .maxAttempts(Integer.MAX_VALUE)
            .waitTimeout(Duration.ofMinutes(2))
            .build();

    private final DynamoDbClient client;
    private final String prefix;
    private final Deque<String> names = new ArrayDeque<>();

    /**
     * Tables whose names begin with the prefix, in so far as DynamoDB allows its characters and its length.
     *
     * @param prefix tells a reader of table names where they come from; a test's name, for instance
     */
    public TestTables(DynamoDbClient client, String prefix) {
        String legal = prefix.replaceAll("[^a-zA-Z0-9_.-]", "-");
        this.client = client;
        this.prefix = legal.substring(0, Math.min(legal.length(), LONGEST_PREFIX));
    }

    /**
     * Creates a table and waits until it is active.
     *
     * @param shape sets keys, attributes and indexes. A name that it sets is overruled; capacity is on demand, unless it
     *     says otherwise.
     * @return the name of the table
     * @throws software.amazon.awssdk.services.dynamodb.model.DynamoDbException if DynamoDB refuses that shape
     */
    public synchronized String create(Consumer<CreateTableRequest.Builder> shape) {
        String name = prefix + "-" + UUID.randomUUID();
        client.createTable(CreateTableRequest.builder()
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .applyMutation(shape)
                .tableName(name)
                .build());
        names.push(name);
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder()
                .client(client)
                .overrideConfiguration(PATIENCE)
                .build()) {
            waiter.waitUntilTableExists(table -> table.tableName(name));
        }
        return name;
    }

    /**
     * Deletes the tables, the latest first. One that is gone already is no failure.
     *
     * <p>A failure does not spare the others: all are tried, and the first failure is thrown at the end.
     *
     * @throws SdkException if a table could not be deleted
     */
    @Override
    public synchronized void close() {
        List<SdkException> failures = new ArrayList<>();
        while (!names.isEmpty()) {
            delete(names.pop()).ifPresent(failures::add);
        }
        if (!failures.isEmpty()) {
            SdkException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private Optional<SdkException> delete(String name) {
        try {
            client.deleteTable(table -> table.tableName(name));
            return Optional.empty();
        } catch (ResourceNotFoundException gone) {
            return Optional.empty();
        } catch (SdkException failure) {
            return Optional.of(failure);
        }
    }
}
