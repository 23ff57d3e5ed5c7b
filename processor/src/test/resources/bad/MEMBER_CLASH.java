// expected: 23: [MEMBER_CLASH] The handle byName of the index "by_name" has the name of the handle byName of the index "by-name". Remedy: give the index another name.
// expected: 26: [MEMBER_CLASH] The word for SCHEMA has the name of the schema of every item. Remedy: give the component another name by @MemberName.
// expected: 27: [MEMBER_CLASH] The word for byName has the name of the handle byName of the index "by-name".
// expected: 28: [MEMBER_CLASH] The word for other has the name of the word for name.
// expected: 33: [MEMBER_CLASH] The word for KEY has the name of the constant KEY of key.
// expected: 34: [MEMBER_CLASH] The word for path has the name of the method path() of every document.
// expected: 39: [MEMBER_CLASH] The word for CODEC has the name of the codec of every document.
// expected: 40: [MEMBER_CLASH] The constant PRICE of price has the name of the word for PRICE.
// expected: 41: [MEMBER_CLASH] The word for PRICE_CODEC has the name of the codec PRICE_CODEC of price.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;

@DynamoItem(table = "users")
@GlobalIndex(name = "by-name", partition = "name")
@GlobalIndex(name = "by_name", partition = "name")
record User(
        @PartitionKey String userId,
        String name,
        String SCHEMA,
        String byName,
        @MemberName("name") String other) {}

@DynamoDocument
record Node(
        String key,
        String KEY,
        Option<Node> path) {}

@DynamoDocument
record Prices(
        String PRICE,
        String CODEC,
        @ConvertedBy(TextCodec.class) String price,
        String PRICE_CODEC) {}

class TextCodec implements io.github.dynalect.codec.Codec<String> {
    @Override
    public software.amazon.awssdk.services.dynamodb.model.AttributeValue encode(String value) {
        return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(value);
    }

    @Override
    public String decode(software.amazon.awssdk.services.dynamodb.model.AttributeValue stored) {
        return stored.s();
    }
}
