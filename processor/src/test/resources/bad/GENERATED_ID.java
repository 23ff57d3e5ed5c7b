// expected: 20: [GENERATED_ID] number is long
// expected: 22: [GENERATED_ID] own has a codec of its own
// expected: 21: [GENERATED_ID] id is a second @GeneratedId
// expected: 22: [GENERATED_ID] own is a second @GeneratedId
// expected: 25: [GENERATED_ID] inner is part of a document
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GeneratedId;
import io.github.dynalect.annotation.IdForm;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.codec.Codec;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoItem(table = "users")
record User(
        @PartitionKey @GeneratedId long number,
        @GeneratedId(IdForm.RANDOM) UUID id,
        @GeneratedId @ConvertedBy(OwnCodec.class) UUID own) {}

@DynamoDocument
record Part(@GeneratedId String inner) {}

class OwnCodec implements Codec<UUID> {
    @Override
    public AttributeValue encode(UUID value) {
        return AttributeValue.fromS(value.toString());
    }

    @Override
    public UUID decode(AttributeValue stored) {
        return UUID.fromString(stored.s());
    }
}
