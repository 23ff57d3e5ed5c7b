// expected: 24: [VERSION] text is String
// expected: 25: [VERSION] small is short
// expected: 26: [VERSION] until is the time to live too
// expected: 27: [VERSION] own has a codec of its own
// expected: 25: [VERSION] small is a second @Version
// expected: 26: [VERSION] until is a second @Version
// expected: 27: [VERSION] own is a second @Version
// expected: 30: [VERSION] number is a key, which does not change
// expected: 33: [VERSION] version is part of a document
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
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
