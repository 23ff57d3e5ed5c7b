package io.github.dynalect.table;

import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Executor;
import io.github.dynalect.schema.Schema;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The entrance: a client of the SDK, from which tables are made.
 *
 * <p>The client stays the user's: Dynalect neither configures nor closes it.
 */
public final class Dynalect {
    private final Executor executor;

    private Dynalect(Executor executor) {
        this.executor = executor;
    }

    /** {@return an entrance whose tables send their requests by a client} */
    public static Dynalect create(DynamoDbClient client) {
        return new Dynalect(new ClientExecutor(Objects.requireNonNull(client, "client")));
    }

    /**
     * {@return the table that a schema names}
     *
     * @param <T> the item type
     */
    public <T> Table<T> table(Schema<T> schema) {
        Objects.requireNonNull(schema, "schema");
        return new Table<>(new Binding<>(schema, schema.tableName(), executor));
    }
}
