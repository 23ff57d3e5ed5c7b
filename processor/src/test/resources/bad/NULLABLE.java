// expected: 46: [NULLABLE] name is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 47: [NULLABLE] visits is int with @Nullable. Remedy: declare Option<Integer> without the annotation.
// expected: 48: [NULLABLE] tags is List<String> with @Nullable. Remedy: declare List<Option<String>> without the annotation.
// expected: 49: [NULLABLE] numbers is Map<String, List<Integer>> with @Nullable. Remedy: declare Map<String, List<Option<Integer>>> without the annotation.
// expected: 50: [NULLABLE] nickname is Option<String> with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 51: [NULLABLE] note is Optional<String> with @Nullable. Remedy: declare Optional<String> without the annotation.
// expected: 52: [NULLABLE] colors is Set<String> with @Nullable. Remedy: declare Set<String> without the annotation.
// expected: 53: [NULLABLE] picture is byte[] with @Nullable. Remedy: declare Option<byte[]> without the annotation.
// expected: 54: [NULLABLE] sound is byte[] with @Nullable. Remedy: declare Option<byte[]> without the annotation.
// expected: 55: [NULLABLE] smell is byte[] with @Nullable. Remedy: declare Option<byte[]> without the annotation.
// expected: 56: [NULLABLE] street is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 57: [NULLABLE] inner is Outer<String>.Inner<Integer> with @Nullable. Remedy: declare Option<Outer<String>.Inner<Integer>> without the annotation.
// expected: 58: [NULLABLE] matrix is String[][] with @Nullable. Remedy: declare Option<String[][]> without the annotation.
// expected: 57: [TYPE_UNSUPPORTED] inner has a type that is not stored: Outer<String>.Inner<Integer>. Remedy: let the inner class be static, or stand alone.
// expected: 58: [TYPE_UNSUPPORTED] matrix has a type that is not stored: String[][]. Remedy: declare List<List<String>>.
// expected: 73: [NULLABLE] title is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 75: [NULLABLE] author is String with @Nullable. Remedy: declare Option<String> without the annotation.
// expected: 78: [NULLABLE] pages is Map<String, Map<String, Integer>> with @Nullable. Remedy: declare Option<Map<String, Map<String, Option<Integer>>>> without the annotation.
// expected: 84: [NULLABLE] name is String with @Nullable. Remedy: declare Option<String> without the annotation.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
