// expected: 24: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object
// expected: 25: [TYPE_UNSUPPORTED] initial has a type that is not stored: char
// expected: 26: [TYPE_UNSUPPORTED] numbers has a type that is not stored: int[]
// expected: 27: [TYPE_UNSUPPORTED] answers has a type that is not stored: Set<Boolean>
// expected: 28: [TYPE_UNSUPPORTED] pictures has a type that is not stored: Set<byte[]>
// expected: 29: [TYPE_UNSUPPORTED] names has a type that is not stored: Map<UUID, String>
// expected: 30: [TYPE_UNSUPPORTED] sizes has a type that is not stored: ? extends Number in List<? extends Number>
// expected: 31: [TYPE_UNSUPPORTED] twice has a type that is not stored: Option<Option<String>>
// expected: 32: [TYPE_UNSUPPORTED] threads has a type that is not stored: Thread in List<Map<String, Thread>>
// expected: 33: [TYPE_UNSUPPORTED] state has a type that is not stored: User.State
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
        State state) {
    private enum State {}
}
