// expected: 44: [MISPLACED] @Extra stands on others of Indexed, which is no accessor. Remedy: remove the annotation, or move it to a component.
// expected: 42: [MISPLACED] @GlobalIndex stands on Indexed, which is no model. Remedy: annotate Indexed with @DynamoItem, or remove the annotation.
// expected: 87: [MISPLACED] @Ignored stands on check of Order, which is no accessor
// expected: 42: [MISPLACED] @LocalIndexes stands on Indexed, which is no model
// expected: 62: [MISPLACED] @MemberName stands on userId of User, which is no accessor
// expected: 31: [MISPLACED] @PartAt stands on name of Plain, which is no model. Remedy: annotate Plain with @ViewOf, or remove the annotation.
// expected: 31: [MISPLACED] @PartitionKey stands on id of Plain, which is no model. Remedy: annotate Plain with @DynamoItem or @DynamoDocument, or remove the annotation.
// expected: 52: [MISPLACED] @SortKey stands on name of User, which is no accessor
// expected: 90: [MISPLACED] @SortKey stands on name of Order, which is no accessor
// expected: 34: [MISPLACED] @StoredName stands on name of Plain, which is no model
// expected: 75: [MISPLACED] @StoredName stands on size of Order, which is no accessor
// expected: 57: [MISPLACED] @WhenAbsent stands on visits of User, which is no accessor
// expected: 81: [MISPLACED] @WhenAbsent stands on weight of Order, which is no accessor
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.WhenAbsent;
import java.util.Map;
import org.immutables.value.Value;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

record Plain(@PartitionKey String id, @PartAt("name") String name) {
    @Override
    @StoredName("n")
    public String name() {
        return name;
    }
}

@GlobalIndex(name = "by-name", partition = "name")
@LocalIndex(name = "by-name", sort = "name")
@LocalIndex(name = "by-id", sort = "id")
class Indexed {
    @Extra
    Map<String, AttributeValue> others() {
        return Map.of();
    }
}

@DynamoItem(table = "users")
record User(@PartitionKey String userId) {
    @SortKey
    String name() {
        return userId;
    }

    @WhenAbsent("0")
    static int visits() {
        return 0;
    }

    @MemberName("id")
    String userId(int index) {
        return userId;
    }
}

@DynamoItem(table = "orders")
@Value.Immutable
interface Order {
    @PartitionKey
    String orderId();

    @Value.Derived
    @StoredName("s")
    default int size() {
        return 0;
    }

    @Value.Lazy
    @WhenAbsent("0")
    default int weight() {
        return 0;
    }

    @Value.Check
    @Ignored
    default void check() {}

    @SortKey
    default String name() {
        return "";
    }
}
