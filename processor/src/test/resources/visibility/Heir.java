package visibility;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import org.immutables.value.Value;
import visibility.far.Base;

/** Sees more of its superclass than a metamodel does. */
final class Heir extends Base {
    private Heir() {}

    @DynamoItem(table = "switches")
    record Switch(@PartitionKey String id, State state) {}

    @Value.Immutable
    @DynamoItem(table = "held")
    interface Held extends Holder {
        @PartitionKey
        String id();
    }
}
