// expected: 45: [ANNOTATION_TWICE] name has @StoredName twice, with different values. Remedy: keep one of them, or declare the accessor anew, with the right one.
// expected: 45: [ANNOTATION_TWICE] text has @ConvertedBy twice, with different values.
// expected: 62: [ANNOTATION_TWICE] songId has @StoredName twice, with different values.
// expected: 71: [ANNOTATION_TWICE] song has @PartAt twice, with different values.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.codec.Codec;
import org.immutables.value.Value;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

interface Named {
    @PartitionKey
    @StoredName("n")
    String name();

    @ConvertedBy(Plain.class)
    String text();

    @StoredName("o")
    String owner();
}

interface Titled {
    @PartitionKey
    @StoredName("t")
    @MemberName("title")
    String name();

    @ConvertedBy(Other.class)
    String text();

    @StoredName("o")
    String owner();
}

@DynamoItem(table = "books")
@Value.Immutable
interface Book extends Named, Titled {}

@DynamoItem(table = "papers")
@Value.Immutable
interface Paper extends Named, Titled {
    @Override
    @PartitionKey
    @StoredName("n")
    @MemberName("title")
    String name();

    @Override
    @ConvertedBy(Plain.class)
    String text();
}

@DynamoItem(table = "songs")
record Song(@PartitionKey @StoredName("s") String songId) {
    @Override
    @StoredName("id")
    public String songId() {
        return songId;
    }
}

@ViewOf(Song.class)
record Heard(@PartAt("songId") String song) {
    @Override
    @PartAt("title")
    public String song() {
        return song;
    }
}

class Plain implements Codec<String> {
    @Override
    public AttributeValue encode(String value) {
        return AttributeValue.fromS(value);
    }

    @Override
    public String decode(AttributeValue stored) {
        return stored.s();
    }
}

class Other extends Plain {}
