// expected: 39: [VIEW_ANNOTATION] The index "by-name" stands on a view. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 40: [VIEW_ANNOTATION] The composed attribute "PK" stands on a view. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 42: [VIEW_ANNOTATION] userId has @PartitionKey. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 43: [VIEW_ANNOTATION] email has @SortKey and @StoredName. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 44: [VIEW_ANNOTATION] name has @Extra and @MemberName and @ConvertedBy. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 45: [VIEW_ANNOTATION] visits has @WhenAbsent. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 46: [VIEW_ANNOTATION] until has @TimeToLive and @StoredAs. Remedy: remove the annotation: how a part is stored, its item says.
// expected: 47: [VIEW_ANNOTATION] tags has @Ignored. Remedy: remove the annotation: how a part is stored, its item says.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.KeyTemplate;
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

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @SortKey String email,
        String name,
        int visits,
        @StoredAs(TimeForm.EPOCH_SECONDS) Instant until,
        List<String> tags) {}

@ViewOf(User.class)
@GlobalIndex(name = "by-name", partition = "name")
@KeyTemplate(attribute = "PK", value = "{name}")
record Contact(
        @PartitionKey String userId,
        @SortKey @StoredName("mail") String email,
        @MemberName("called") @ConvertedBy(String.class) String name,
        @WhenAbsent("0") int visits,
        @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant until,
        @Ignored List<String> tags) {
    @Extra
    @Override
    public String name() {
        return name;
    }
}
