// expected: 66: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 67: [TYPE_UNSUPPORTED] initial has a type that is not stored: char. Remedy: declare String.
// expected: 68: [TYPE_UNSUPPORTED] numbers has a type that is not stored: int[]. Remedy: declare List<Integer>.
// expected: 69: [TYPE_UNSUPPORTED] answers has a type that is not stored: Set<Boolean>. Remedy: declare List<Boolean>, or a set of strings, numbers or binaries.
// expected: 70: [TYPE_UNSUPPORTED] pictures has a type that is not stored: Set<byte[]>. Remedy: declare Set<SdkBytes>, for these are equal by their content.
// expected: 71: [TYPE_UNSUPPORTED] names has a type that is not stored: Map<UUID, String>. Remedy: declare Map<String, String>, or annotate the component with @ConvertedBy.
// expected: 72: [TYPE_UNSUPPORTED] sizes has a type that is not stored: ? extends Number in List<? extends Number>. Remedy: name a class.
// expected: 73: [TYPE_UNSUPPORTED] twice has a type that is not stored: Option<Option<String>>. Remedy: declare Option<String>.
// expected: 74: [TYPE_UNSUPPORTED] threads has a type that is not stored: Thread in List<Map<String, Thread>>. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 75: [TYPE_UNSUPPORTED] state has a type that is not stored: User.State. Remedy: make it visible to the package.
// expected: 76: [TYPE_UNSUPPORTED] matrix has a type that is not stored: int[][]. Remedy: declare List<List<Integer>>.
// expected: 77: [TYPE_UNSUPPORTED] lists has a type that is not stored: List<String>[]. Remedy: declare List<List<String>>.
// expected: 78: [TYPE_UNSUPPORTED] texts has a type that is not stored: String[]. Remedy: declare List<String>.
// expected: 79: [TYPE_UNSUPPORTED] inner has a type that is not stored: Option<Option<String>> in List<Option<Option<String>>>. Remedy: declare Option<String>.
// expected: 80: [TYPE_UNSUPPORTED] any has a type that is not stored: List<?>. Remedy: declare a type that can be named.
// expected: 81: [TYPE_UNSUPPORTED] packets has a type that is not stored: byte[][]. Remedy: declare List<byte[]>.
// expected: 82: [TYPE_UNSUPPORTED] passwords has a type that is not stored: char[] in List<char[]>. Remedy: declare String.
// expected: 83: [TYPE_UNSUPPORTED] board has a type that is not stored: char[][]. Remedy: declare List<String>.
// expected: 84: [TYPE_UNSUPPORTED] lines has a type that is not stored: Collection<String>. Remedy: declare List<String>.
// expected: 85: [TYPE_UNSUPPORTED] words has a type that is not stored: SortedSet<String>. Remedy: declare Set<String>.
// expected: 86: [TYPE_UNSUPPORTED] facts has a type that is not stored: SortedSet<Boolean>. Remedy: declare List<Boolean>.
// expected: 87: [TYPE_UNSUPPORTED] rows has a type that is not stored: ArrayList<String>. Remedy: declare List<String>.
// expected: 88: [TYPE_UNSUPPORTED] sizesOf has a type that is not stored: HashMap<UUID, Integer>. Remedy: declare Map<String, Integer>.
// expected: 89: [TYPE_UNSUPPORTED] hopeless has a type that is not stored: Collection<Thread> in Map<String, Collection<Thread>>. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 90: [TYPE_UNSUPPORTED] seq has a type that is not stored: Seq<String>. Remedy: declare List<String> of vavr.
// expected: 91: [TYPE_UNSUPPORTED] tree has a type that is not stored: TreeMap<String, Integer>. Remedy: declare Map<String, Integer> of vavr.
// expected: 92: [TYPE_UNSUPPORTED] number has a type that is not stored: OptionalInt. Remedy: declare Option<Integer>.
// expected: 93: [TYPE_UNSUPPORTED] date has a type that is not stored: Date in Option<Date>. Remedy: declare Instant.
// expected: 94: [TYPE_UNSUPPORTED] mixed has a type that is not stored: Option<Optional<String>>. Remedy: declare Optional<String>.
// expected: 95: [TYPE_UNSUPPORTED] chars has a type that is not stored: CharSequence. Remedy: declare String.
// expected: 105: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
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
        @ConvertedBy(AnyCodec.class) List<?> any,
        byte[][] packets,
        List<char[]> passwords,
        char[][] board,
        Collection<String> lines,
        SortedSet<String> words,
        SortedSet<Boolean> facts,
        ArrayList<String> rows,
        HashMap<UUID, Integer> sizesOf,
        Map<String, Collection<Thread>> hopeless,
        io.vavr.collection.Seq<String> seq,
        io.vavr.collection.TreeMap<String, Integer> tree,
        OptionalInt number,
        Option<Date> date,
        Option<Optional<String>> mixed,
        CharSequence chars) {
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
