// expected: 16: [KIND] Animal permits Cat, which is a class
// expected: 31: [KIND] name is stored in another way by Tree
// expected: 33: [KIND] plantedAt is stored in another way by Tree
// expected: 36: [KIND] note is stored in another way by Tree
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import java.time.Instant;
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
