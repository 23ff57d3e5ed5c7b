package immutables;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import org.immutables.value.Value;

/** Its implementation has the name without the first word, and the annotations of the accessors. */
@Value.Immutable
@Value.Style(passAnnotations = PartitionKey.class)
@DynamoItem(table = "coupons")
abstract class AbstractCoupon {
    @PartitionKey
    abstract String code();
}
