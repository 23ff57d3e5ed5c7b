// expected: 29: [MEMBER_CLASH] The handle byName of the index "by_name" has the name of the handle byName of the index "by-name". Remedy: give the index another name.
// expected: 32: [MEMBER_CLASH] The word for SCHEMA has the name of the schema of every item. Remedy: give the component another name by @MemberName.
// expected: 33: [MEMBER_CLASH] The word for byName has the name of the handle byName of the index "by-name".
// expected: 34: [MEMBER_CLASH] The word for other has the name of the word for name.
// expected: 40: [MEMBER_CLASH] The word for path has the name of the method path() of every document.
// expected: 45: [MEMBER_CLASH] The word for CODEC has the name of the codec of every document.
// expected: 47: [MEMBER_CLASH] The word for PRICE_CODEC has the name of the codec PRICE_CODEC of price.
// expected: 63: [MEMBER_CLASH] The word for Path has the name of the class io.github.dynalect.path.Path. Remedy: give the component another name by @MemberName.
// expected: 64: [MEMBER_CLASH] The word for Tier has the name of the class bad.Tier.
// expected: 73: [MEMBER_CLASH] The word for Instant has the name of the class java.time.Instant.
// expected: 75: [MEMBER_CLASH] The word for java has the name of the package of java.time.Instant.
// expected: 78: [MEMBER_CLASH] The codec of every document has the name of the class bad.CODEC. Remedy: give the class another name.
// expected: 88: [MEMBER_CLASH] The word for bad has the name of the package of bad.Readable.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.util.List;

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

@DynamoItem(table = "capitals")
record Capitals(
        @PartitionKey String Path,
        @WhenAbsent("FAR") Tier Tier,
        List<Integer> others) {}

enum Tier {
    FAR
}

@DynamoDocument
record Instant(
        List<Instant> Instant,
        String io,
        @WhenAbsent("1970-01-01T00:00:00Z") java.time.Instant java) {}

@DynamoDocument
record Encoded(@WhenAbsent("PLAIN") CODEC codec) {}

enum CODEC {
    PLAIN
}

@DynamoItem(table = "papers")
record Paper(
        @PartitionKey String paperId,
        @WhenAbsent("LONG") Readable readable,
        String bad) {}

enum Readable {
    LONG
}
