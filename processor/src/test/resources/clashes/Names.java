package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.WhenAbsent;
import java.util.Optional;

/** Models with the names of classes and members that metamodels are made of. */
public final class Names {
    private Names() {}

    @DynamoItem(table = "keys")
    @LocalIndex(name = "default", sort = "partition")
    public record Key(
            @PartitionKey String key,
            @SortKey String attr,
            String partition,
            String item,
            String item_,
            String stored,
            String size,
            String schema,
            String path,
            Optional<String> optional,
            io.github.dynalect.annotation.TimeForm form,
            Path inner) {}

    @DynamoDocument
    public record Path(
            String path, String codec, String size, String stored, String eq, Schema schema, Codecs.Inner inner) {}

    @DynamoDocument
    public record Schema(@WhenAbsent("x") String set, @WhenAbsent("1") int operand) {}

    @DynamoDocument
    public record Links(
            @WhenAbsent("https://example.com") java.net.URI uri,
            @WhenAbsent("00000000-0000-0000-0000-000000000000") java.util.UUID uuid,
            @WhenAbsent("0000") java.time.Year since,
            double X,
            String 名前) {}

    /** Parts whose names differ in case alone, and one with the name of another's constant. */
    @DynamoDocument
    public record Cases(String url, String URL, String Url, String URL_, int fooBar, int foo_bar, int fooCodec) {}

    @DynamoDocument
    public record Nothing() {}

    /** One that holds a nested one. */
    @DynamoDocument
    public record Codecs(Inner inner, Nothing nothing) {
        @DynamoDocument
        public record Inner(@Ignored Optional<String> ignored, String text) {}
    }
}
