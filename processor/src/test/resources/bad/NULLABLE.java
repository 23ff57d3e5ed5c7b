// expected: 58: [NULLABLE] name is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 59: [NULLABLE] visits is int with @Nullable. Remedy: declare Option<Integer> without the annotation.
// expected: 60: [NULLABLE] tags is List<String> with @Nullable. Remedy: declare List<Option<String>> without the annotation.
// expected: 61: [NULLABLE] numbers is Map<String, List<Integer>> with @Nullable. Remedy: declare Map<String, List<Option<Integer>>> without the annotation.
// expected: 62: [NULLABLE] nickname is Option<String> with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 63: [NULLABLE] note is Optional<String> with @Nullable. Remedy: declare Optional<String> without the annotation.
// expected: 64: [NULLABLE] colors is Set<String> with @Nullable. Remedy: declare Set<String> without the annotation.
// expected: 65: [NULLABLE] picture is byte[] with @Nullable. Remedy: declare Option<byte[]> without the annotation.
// expected: 66: [NULLABLE] sound is byte[] with @Nullable. Remedy: declare Option<byte[]> without the annotation.
// expected: 67: [NULLABLE] smell is byte[] with @Nullable. Remedy: declare Option<byte[]> without the annotation.
// expected: 68: [NULLABLE] street is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 69: [NULLABLE] inner is Outer<String>.Inner<Integer> with @Nullable. Remedy: declare Option<Outer<String>.Inner<Integer>> without the annotation.
// expected: 70: [NULLABLE] matrix is String[][] with @Nullable. Remedy: declare Option<String[][]> without the annotation.
// expected: 69: [TYPE_UNSUPPORTED] inner has a type that is not stored: Outer<String>.Inner<Integer>. Remedy: let the inner class be static, or stand alone.
// expected: 70: [TYPE_UNSUPPORTED] matrix has a type that is not stored: String[][]. Remedy: declare List<List<String>>.
// expected: 85: [NULLABLE] title is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 87: [NULLABLE] author is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 90: [NULLABLE] pages is Map<String, Map<String, Integer>> with @Nullable. Remedy: declare Option<Map<String, Map<String, Option<Integer>>>> without the annotation.
// expected: 96: [NULLABLE] name is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 100: [NULLABLE] hash is String with @Nullable. Remedy: remove @Nullable.
// expected: 101: [NULLABLE] range is int with @Nullable. Remedy: remove @Nullable.
// expected: 102: [NULLABLE] count is Integer with @Nullable. Remedy: remove @Nullable.
// expected: 103: [NULLABLE] others is Map<String, AttributeValue> with @Nullable. Remedy: remove @Nullable.
// expected: 104: [NULLABLE] tags is List<? extends String> with @Nullable. Remedy: declare List<Option<String>> without the annotation.
// expected: 105: [NULLABLE] names is Map<String, ? extends String> with @Nullable. Remedy: declare Map<String, Option<String>> without the annotation.
// expected: 104: [TYPE_UNSUPPORTED] tags has a type that is not stored: ? extends String in List<? extends String>. Remedy: declare List<String>.
// expected: 105: [TYPE_UNSUPPORTED] names has a type that is not stored: ? extends String in Map<String, ? extends String>. Remedy: declare Map<String, String>.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Old {
    @interface Nullable {}
}

class Outer<A> {
    class Inner<B> {}
}

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @Nullable String name,
        @Old.Nullable int visits,
        List<@Nullable String> tags,
        Map<@Nullable String, List<@Nullable Integer>> numbers,
        Option<@Nullable String> nickname,
        @Nullable Optional<String> note,
        Set<@Nullable String> colors,
        byte @Nullable [] picture,
        @Old.Nullable byte[] sound,
        @Nullable byte[] smell,
        String street,
        Outer<String>.@Nullable Inner<Integer> inner,
        @Nullable String[][] matrix,
        @Ignored @Nullable List<String> warnings) {
    @Override
    public @Nullable String street() {
        return street;
    }
}

interface Titled<T> {
    @Nullable
    T title();
}

@DynamoDocument
@Value.Immutable
interface Book extends Titled<String> {
    @Nullable
    String author();

    @Value.Default
    default @Nullable Map<String, Map<String, @Nullable Integer>> pages() {
        return Map.of();
    }
}

@ViewOf(User.class)
record Glance(@Nullable String name) {}

@DynamoItem(table = "keys")
record Keys(
        @PartitionKey @Nullable String hash,
        @SortKey @Old.Nullable int range,
        @WhenAbsent("0") @Nullable Integer count,
        @Extra Map<String, @Nullable AttributeValue> others,
        List<? extends @Nullable String> tags,
        Map<String, @Nullable ? extends String> names) {}
