package immutables;

import io.github.dynalect.annotation.DynamoItem;
import org.immutables.value.Value;

/** An item that inherits accessors twice, or with a body. */
@Value.Immutable
@DynamoItem(table = "parcels")
abstract class Parcel extends Sent.Here implements Sent.Tracked, Sent.Owned {
    abstract int weight();
}
