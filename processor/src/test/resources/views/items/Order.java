package items;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.Optional;
import org.immutables.value.Value;

/** An item of Immutables. */
@Value.Immutable
@DynamoItem(table = "orders")
public interface Order {
    @PartitionKey
    String id();

    Optional<String> note();

    @Value.Default
    default String currency() {
        return "CHF";
    }
}
