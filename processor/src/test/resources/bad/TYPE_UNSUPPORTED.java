// expected: 44: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object
// expected: 45: [TYPE_UNSUPPORTED] initial has a type that is not stored: char
// expected: 46: [TYPE_UNSUPPORTED] numbers has a type that is not stored: int[]
// expected: 47: [TYPE_UNSUPPORTED] answers has a type that is not stored: Set<Boolean>
// expected: 48: [TYPE_UNSUPPORTED] pictures has a type that is not stored: Set<byte[]>
// expected: 49: [TYPE_UNSUPPORTED] names has a type that is not stored: Map<UUID, String>
// expected: 50: [TYPE_UNSUPPORTED] sizes has a type that is not stored: ? extends Number in List<? extends Number>
// expected: 51: [TYPE_UNSUPPORTED] twice has a type that is not stored: Option<Option<String>>
// expected: 52: [TYPE_UNSUPPORTED] threads has a type that is not stored: Thread in List<Map<String, Thread>>
// expected: 53: [TYPE_UNSUPPORTED] state has a type that is not stored: User.State
// expected: 54: [TYPE_UNSUPPORTED] matrix has a type that is not stored: int[][]
// expected: 55: [TYPE_UNSUPPORTED] lists has a type that is not stored: List<String>[]
// expected: 56: [TYPE_UNSUPPORTED] texts has a type that is not stored: String[]
// expected: 57: [TYPE_UNSUPPORTED] inner has a type that is not stored: Option<Option<String>> in List<Option<Option<String>>>
// expected: 58: [TYPE_UNSUPPORTED] any has a type that is not stored: List<?>
// expected: 68: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object. Remedy: annotate the component
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AnyCodec implements io.github.dynalect.codec.Codec<List<?>> {
    @Override
    public AttributeValue encode(List<?> value) {
        return AttributeValue.fromL(List.of());
    }

    @Override
    public List<?> decode(AttributeValue stored) {
        return stored.l();
    }
}

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        Object anything,
        char initial,
        int[] numbers,
        Set<Boolean> answers,
        Set<byte[]> pictures,
        Map<UUID, String> names,
        List<? extends Number> sizes,
        Option<Option<String>> twice,
        List<Map<String, Thread>> threads,
        State state,
        int[][] matrix,
        List<String>[] lists,
        String[] texts,
        List<Option<Option<String>>> inner,
        @ConvertedBy(AnyCodec.class) List<?> any) {
    private enum State {}
}

interface Base {
    Object anything();
}

@org.immutables.value.Value.Immutable
@DynamoItem(table = "orders")
interface Order extends Base {
    @PartitionKey
    String orderId();
}
