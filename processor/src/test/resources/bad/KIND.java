// expected: 30: [KIND] Animal permits Cat, which is a class. Remedy: permit records or types of Immutables.
// expected: 44: [KIND] Room permits Cell, which is a document. Remedy: annotate Cell with @DynamoItem instead of @DynamoDocument.
// expected: 55: [KIND] name is stored in another way by Tree
// expected: 57: [KIND] plantedAt is stored in another way by Tree
// expected: 60: [KIND] note is stored in another way by Tree
// expected: 81: [KIND] stoneId has @PartitionKey, but not in Pebble. Remedy: annotate the component of Pebble, or remove the annotation.
// expected: 84: [KIND] place has @SortKey, but not in Pebble
// expected: 87: [KIND] weight has @WhenAbsent("1"), but not in Rock
// expected: 87: [KIND] weight has @WhenAbsent("1"), but not in Pebble
// expected: 90: [KIND] until has @TimeToLive, but not in Rock
// expected: 93: [KIND] notes has @Ignored, but not in Rock
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
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
