package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An item that Immutables implements: it is made by a builder. */
@Value.Immutable
@DynamoItem(table = "vouchers")
public interface Voucher {
    @PartitionKey
    String code();

    Optional<Integer> percent();

    @Value.Default
    default String currency() {
        return "CHF";
    }

    @Ignored
    List<String> remarks();
}
