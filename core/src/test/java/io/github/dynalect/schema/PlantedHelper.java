package io.github.dynalect.schema;

import io.github.dynalect.operation.Done;
import java.lang.reflect.Constructor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;

/** Breaks the rules of {@code ArchitectureTest}, to show that each of them can fail. Nobody calls it. */
final class PlantedHelper {
    static Done mutable = Done.DONE;

    private PlantedHelper() {}

    static Constructor<?> reflection() throws ReflectiveOperationException {
        return Class.forName(PlantedHelper.class.getName()).getDeclaredConstructor();
    }

    public static Done when() {
        return mutable;
    }

    static ListTablesResponse call(DynamoDbClient client) {
        return client.listTables();
    }
}
