package clashes;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import java.util.Optional;

/** An item with all of them. */
@DynamoItem(table = "items")
public record Item(
        @PartitionKey Integer id,
        @SortKey int version,
        Path path,
        Member member,
        List list,
        Option option,
        Attributes attributes,
        Codecs codecs,
        Schema schema,
        Key key,
        Optional<Integer> number,
        @Ignored java.util.List<String> ignoredList,
        @Ignored java.util.Set<String> ignoredSet,
        @Ignored java.util.Map<String, String> ignoredMap,
        @Ignored Optional<String> ignoredOptional,
        @Ignored io.vavr.control.Option<String> ignoredOption,
        @Ignored io.vavr.collection.List<String> vavrList,
        @Ignored io.vavr.collection.Vector<String> vavrVector,
        @Ignored io.vavr.collection.Set<String> vavrSet,
        @Ignored io.vavr.collection.Map<String, String> vavrMap) {}
