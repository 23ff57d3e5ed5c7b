package immutables;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import org.immutables.value.Value;

/** Declares the key of its kinds, which inherit it if they are types of Immutables. */
@DynamoItem(table = "vehicles")
sealed interface Vehicle {
    @PartitionKey
    String vehicleId();

    /** Says of its key what it inherits. */
    @Value.Immutable
    @DynamoItem(table = "vehicles")
    non-sealed interface Cart extends Vehicle {
        int wheels();
    }

    /** Says it once more: records inherit no annotations. */
    @DynamoItem(table = "vehicles")
    record Sledge(@PartitionKey String vehicleId) implements Vehicle {}
}
