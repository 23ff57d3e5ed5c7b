// expected: 57: [VIEW_TYPE] userId is Option<String>, but String in User. Remedy: declare it as String.
// expected: 58: [VIEW_TYPE] visits is long, but int in User. Remedy: declare it as int.
// expected: 59: [VIEW_TYPE] score is Option<Long>, but long in User. Remedy: declare it as long.
// expected: 60: [VIEW_TYPE] marks is List<Long>, but List<Integer> in User. Remedy: declare it as List<Integer>.
// expected: 61: [VIEW_TYPE] age is Optional<Long>, but Option<Integer> in User. Remedy: declare it as Option<Integer> or Optional<Integer>.
// expected: 62: [VIEW_TYPE] city is Option<Integer>, but address.city is String in User, where an item may lack address. Remedy: declare it as Option<String> or Optional<String>.
// expected: 63: [VIEW_TYPE] floor is Option<Integer>, but address.floor is int in User. Remedy: declare it as int.
// expected: 64: [VIEW_TYPE] note is Optional<String>, but Option<String> in User. Remedy: declare it as Option<String>.
// expected: 65: [VIEW_TYPE] months is io.vavr.control.Option<java.util.List<java.time.Month>>, but io.vavr.control.Option<java.util.List<bad.Month>> in User. Remedy: declare it as Option<java.util.List<bad.Month>> or Optional<java.util.List<bad.Month>>.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.annotation.WhenAbsent;
import io.github.dynalect.codec.Codec;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDocument
record Address(String city, @WhenAbsent("1") int floor) {}

class NoteCodec implements Codec<Option<String>> {
    @Override
    public AttributeValue encode(Option<String> value) {
        return AttributeValue.fromS(value.getOrElse(""));
    }

    @Override
    public Option<String> decode(AttributeValue stored) {
        return Option.some(stored.s());
    }
}

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        int visits,
        @WhenAbsent("0") long score,
        List<Integer> marks,
        Option<Integer> age,
        Option<Address> address,
        @ConvertedBy(NoteCodec.class) Option<String> note,
        Option<List<Month>> months) {}

enum Month {
    JANUARY
}

@ViewOf(User.class)
record Contact(
        Option<String> userId,
        long visits,
        Option<Long> score,
        List<Long> marks,
        Optional<Long> age,
        @PartAt("address.city") Option<Integer> city,
        @PartAt("address.floor") Option<Integer> floor,
        Optional<String> note,
        Option<List<java.time.Month>> months) {}
