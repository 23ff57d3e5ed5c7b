// expected: 27: [VERSION] text is String
// expected: 28: [VERSION] small is short
// expected: 29: [VERSION] until is the time to live too
// expected: 30: [VERSION] own has a codec of its own
// expected: 28: [VERSION] small is a second @Version
// expected: 29: [VERSION] until is a second @Version
// expected: 30: [VERSION] own is a second @Version
// expected: 33: [VERSION] number is a key, which does not change
// expected: 36: [VERSION] version is part of a document
// expected: 54: [VERSION] version is a part of a key, which does not change
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.Version;
import io.github.dynalect.codec.Codec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @Version String text,
        @Version short small,
        @Version @TimeToLive long until,
        @Version @ConvertedBy(OwnCodec.class) Long own) {}

@DynamoItem(table = "counters")
record Counter(@PartitionKey @Version long number) {}

@DynamoDocument
record Part(@Version long version) {}

class OwnCodec implements Codec<Long> {
    @Override
    public AttributeValue encode(Long value) {
        return AttributeValue.fromN(value.toString());
    }

    @Override
    public Long decode(AttributeValue stored) {
        return Long.valueOf(stored.n());
    }
}

@DynamoItem(table = "composed", partition = "PK")
@GlobalIndex(name = "byVersion", partition = "versionKey")
@KeyTemplate(attribute = "PK", value = "ITEM#{id}#{version}")
@KeyTemplate(attribute = "versionKey", value = "VERSION#{version}")
record Composed(String id, @Version long version) {}
