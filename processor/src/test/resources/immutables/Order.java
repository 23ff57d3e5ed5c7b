package immutables;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of Immutables. */
@Value.Immutable
@DynamoItem(table = "orders")
public interface Order {
    @PartitionKey
    String customerId();

    @SortKey
    @StoredName("sk")
    long number();

    Optional<String> note();

    Option<BigDecimal> total();

    Set<String> tags();

    List<Line> lines();

    @WhenAbsent("3")
    int priority();

    @Value.Default
    default String currency() {
        return "CHF";
    }

    @Value.Derived
    default int size() {
        return lines().size();
    }

    @Ignored
    List<String> warnings();

    @Extra
    Map<String, AttributeValue> others();
}
