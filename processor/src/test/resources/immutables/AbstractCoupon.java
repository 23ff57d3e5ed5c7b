package immutables;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import org.immutables.value.Value;

/** Its implementation has the name without the first word. */
@Value.Immutable
@DynamoItem(table = "coupons")
abstract class AbstractCoupon {
    @PartitionKey
    abstract String code();
}
