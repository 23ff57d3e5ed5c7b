// expected: 41: [KIND] Animal permits Cat, which is a class. Remedy: permit records or types of Immutables.
// expected: 55: [KIND] Room permits Cell, which is a document. Remedy: annotate Cell with @DynamoItem instead of @DynamoDocument.
// expected: 66: [KIND] name is stored in another way by Tree
// expected: 68: [KIND] plantedAt is stored in another way by Tree
// expected: 71: [KIND] note is stored in another way by Tree
// expected: 92: [KIND] stoneId has @PartitionKey, but not in Pebble. Remedy: annotate the component of Pebble, or remove the annotation.
// expected: 95: [KIND] place has @SortKey, but not in Pebble
// expected: 98: [KIND] weight has @WhenAbsent("1"), but not in Rock
// expected: 98: [KIND] weight has @WhenAbsent("1"), but not in Pebble
// expected: 101: [KIND] until has @TimeToLive, but not in Rock
// expected: 104: [KIND] notes has @Ignored, but not in Rock
// expected: 129: [KIND] at has @StoredName("at_"), but not in Talk. Remedy: annotate the component of Talk, or remove the annotation.
// expected: 129: [KIND] at has @StoredAs(TimeForm.EPOCH_MILLIS), but not in Talk
// expected: 129: [KIND] at has @MemberName("time"), but not in Talk
// expected: 131: [KIND] size has @StoredName("n_"), but not in Talk
// expected: 134: [KIND] note has @ConvertedBy(NoteCodec.class), but not in Talk
// expected: 137: [KIND] room has @StoredName("r_"), but not in Talk
// expected: 158: [KIND] Box permits Generic, which is generic. Remedy: declare a kind for each type.
// expected: 158: [KIND] Box permits Seen, which is a view. Remedy: annotate Seen with @DynamoItem instead of @ViewOf.
// expected: 174: [KIND] Secret permits Kept, which is private. Remedy: make Kept visible to the package.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.annotation.WhenAbsent;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoItem(table = "animals")
sealed interface Animal {
    String name();

    record Dog(@StoredName("n") String name) implements Animal {}

    final class Cat implements Animal {
        @Override
        public String name() {
            return "";
        }
    }
}

@DynamoItem(table = "rooms")
sealed interface Room {
    String name();

    @DynamoDocument
    record Cell(String name) implements Room {}

    record Hall(String name) implements Room {}
}

@DynamoItem(table = "plants")
sealed interface Plant {
    String name();

    Instant plantedAt();

    @ConvertedBy(NoteCodec.class)
    String note();

    record Tree(@StoredName("n") String name, @StoredAs(TimeForm.EPOCH_MILLIS) Instant plantedAt, String note)
            implements Plant {}
}

class NoteCodec implements io.github.dynalect.codec.Codec<String> {
    @Override
    public AttributeValue encode(String value) {
        return AttributeValue.fromS(value);
    }

    @Override
    public String decode(AttributeValue stored) {
        return stored.s();
    }
}

@DynamoItem(table = "stones")
sealed interface Stone {
    @PartitionKey
    String stoneId();

    @SortKey
    Object place();

    @WhenAbsent("1")
    int weight();

    @TimeToLive
    long until();

    @Ignored
    List<String> notes();

    record Rock(
            @PartitionKey String stoneId,
            @SortKey String place,
            @WhenAbsent("2") int weight,
            long until,
            List<String> notes)
            implements Stone {}

    record Pebble(String stoneId, int place, int weight, @TimeToLive long until, @Ignored List<String> notes)
            implements Stone {}
}

interface HasTimes {
    @StoredName("at_")
    @StoredAs(TimeForm.EPOCH_MILLIS)
    @MemberName("time")
    java.time.temporal.Temporal at();

    @StoredName("end_")
    java.time.temporal.Temporal end();
}

@DynamoItem(table = "events")
sealed interface Event extends HasTimes {
    @StoredName("n_")
    Number size();

    @ConvertedBy(NoteCodec.class)
    CharSequence note();

    @StoredName("r_")
    String room();

    @StoredAs(TimeForm.ISO)
    Object since();

    record Talk(
            @PartitionKey String id,
            Instant at,
            @StoredName("end_") Instant end,
            Integer size,
            String note,
            Instant since)
            implements Event {
        @Override
        public String room() {
            return "";
        }
    }
}

@DynamoItem(table = "boxes")
sealed interface Box {
    String id();

    record Generic<T>(String id) implements Box {}

    record Small(@PartitionKey String id) implements Box {}

    @ViewOf(Instrument.class)
    record Seen(String id) implements Box {}
}

@DynamoItem(table = "instruments")
record Instrument(@PartitionKey String id) {}

class Around {
    @DynamoItem(table = "secrets")
    sealed interface Secret {}

    private record Kept(@PartitionKey String id) implements Secret {}
}
