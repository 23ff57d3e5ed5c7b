// expected: 75: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 76: [TYPE_UNSUPPORTED] initial has a type that is not stored: char. Remedy: declare String.
// expected: 77: [TYPE_UNSUPPORTED] numbers has a type that is not stored: int[]. Remedy: declare List<Integer>.
// expected: 78: [TYPE_UNSUPPORTED] answers has a type that is not stored: Set<Boolean>. Remedy: declare List<Boolean>, or a set of strings, numbers or binaries.
// expected: 79: [TYPE_UNSUPPORTED] pictures has a type that is not stored: Set<byte[]>. Remedy: declare Set<SdkBytes>, for these are equal by their content.
// expected: 80: [TYPE_UNSUPPORTED] names has a type that is not stored: Map<UUID, String>. Remedy: declare Map<String, String>, or annotate the component with @ConvertedBy.
// expected: 81: [TYPE_UNSUPPORTED] sizes has a type that is not stored: ? extends Number in List<? extends Number>. Remedy: declare BigDecimal.
// expected: 82: [TYPE_UNSUPPORTED] twice has a type that is not stored: Option<Option<String>>. Remedy: declare Option<String>.
// expected: 83: [TYPE_UNSUPPORTED] threads has a type that is not stored: Thread in List<Map<String, Thread>>. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 84: [TYPE_UNSUPPORTED] state has a type that is not stored: User.State. Remedy: make it visible to the package.
// expected: 85: [TYPE_UNSUPPORTED] matrix has a type that is not stored: int[][]. Remedy: declare List<List<Integer>>.
// expected: 86: [TYPE_UNSUPPORTED] lists has a type that is not stored: List<String>[]. Remedy: declare List<List<String>>.
// expected: 87: [TYPE_UNSUPPORTED] texts has a type that is not stored: String[]. Remedy: declare List<String>.
// expected: 88: [TYPE_UNSUPPORTED] inner has a type that is not stored: Option<Option<String>> in List<Option<Option<String>>>. Remedy: declare Option<String>.
// expected: 89: [TYPE_UNSUPPORTED] any has a type that is not stored: List<?>. Remedy: declare a type that can be named.
// expected: 90: [TYPE_UNSUPPORTED] packets has a type that is not stored: byte[][]. Remedy: declare List<byte[]>.
// expected: 91: [TYPE_UNSUPPORTED] passwords has a type that is not stored: char[] in List<char[]>. Remedy: declare String.
// expected: 92: [TYPE_UNSUPPORTED] board has a type that is not stored: char[][]. Remedy: declare List<String>.
// expected: 93: [TYPE_UNSUPPORTED] lines has a type that is not stored: Collection<String>. Remedy: declare List<String>.
// expected: 94: [TYPE_UNSUPPORTED] words has a type that is not stored: SortedSet<String>. Remedy: declare Set<String>.
// expected: 95: [TYPE_UNSUPPORTED] facts has a type that is not stored: SortedSet<Boolean>. Remedy: declare List<Boolean>.
// expected: 96: [TYPE_UNSUPPORTED] rows has a type that is not stored: ArrayList<String>. Remedy: declare List<String>.
// expected: 97: [TYPE_UNSUPPORTED] sizesOf has a type that is not stored: HashMap<UUID, Integer>. Remedy: declare Map<String, Integer>.
// expected: 98: [TYPE_UNSUPPORTED] hopeless has a type that is not stored: Collection<Thread> in Map<String, Collection<Thread>>. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 99: [TYPE_UNSUPPORTED] seq has a type that is not stored: Seq<String>. Remedy: declare List<String> of vavr.
// expected: 100: [TYPE_UNSUPPORTED] tree has a type that is not stored: TreeMap<String, Integer>. Remedy: declare Map<String, Integer> of vavr.
// expected: 101: [TYPE_UNSUPPORTED] number has a type that is not stored: OptionalInt. Remedy: declare Option<Integer>.
// expected: 102: [TYPE_UNSUPPORTED] date has a type that is not stored: Date in Option<Date>. Remedy: declare Instant.
// expected: 103: [TYPE_UNSUPPORTED] mixed has a type that is not stored: Option<Optional<String>>. Remedy: declare Optional<String>.
// expected: 104: [TYPE_UNSUPPORTED] chars has a type that is not stored: CharSequence. Remedy: declare String.
// expected: 114: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object. Remedy: annotate the component with @ConvertedBy, or the record that is its type with @DynamoDocument.
// expected: 130: [TYPE_UNSUPPORTED] user has a type that is not stored: User. Remedy: keep the key of User, or declare a document of its own.
// expected: 131: [TYPE_UNSUPPORTED] shapes has a type that is not stored: Shape in List<Shape>. Remedy: keep the key of Shape, or declare a document of its own.
// expected: 132: [TYPE_UNSUPPORTED] seen has a type that is not stored: Seen in Option<Seen>. Remedy: keep the key of Seen, or declare a document of its own.
// expected: 133: [TYPE_UNSUPPORTED] tags has a type that is not stored: ? extends String in List<? extends String>. Remedy: declare List<String>.
// expected: 134: [TYPE_UNSUPPORTED] lists has a type that is not stored: ? super List<String> in Map<String, ? super List<String>>. Remedy: declare Map<String, List<String>>.
// expected: 135: [TYPE_UNSUPPORTED] sets has a type that is not stored: ? extends Set<?> in Set<? extends Set<?>>. Remedy: name a class.
// expected: 136: [TYPE_UNSUPPORTED] numbers has a type that is not stored: ? extends List<? extends Integer> in List<? extends List<? extends Integer>>. Remedy: declare List<List<Integer>>.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
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
import org.jspecify.annotations.NonNull;
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

@DynamoItem(table = "shapes")
sealed interface Shape {
    record Circle(@PartitionKey String id) implements Shape {}
}

@ViewOf(User.class)
record Seen(String userId) {}

@DynamoItem(table = "owners")
record Owner(
        @PartitionKey String id,
        User user,
        List<Shape> shapes,
        Option<Seen> seen,
        List<? extends @NonNull String> tags,
        Map<String, ? super List<@NonNull String>> lists,
        Set<? extends @NonNull Set<?>> sets,
        @NonNull List<? extends @NonNull List<? extends Integer>> numbers) {}
