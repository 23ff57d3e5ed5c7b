// expected: 21: [DEFAULT] "much" is no int that can be stored
// expected: 22: [DEFAULT] "GREEN" is no User.Color that can be stored
// expected: 23: [DEFAULT] "NaN" is no double that can be stored
// expected: 24: [DEFAULT] "1970-01-01T00:00:00.5Z" is no Instant that can be stored
// expected: 25: [DEFAULT] tags is Set<String>, which has no default
// expected: 26: [DEFAULT] nickname is Option<String>, which has no default
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @WhenAbsent("much") int visits,
        @WhenAbsent("GREEN") Color color,
        @WhenAbsent("NaN") double weight,
        @WhenAbsent("1970-01-01T00:00:00.5Z") @StoredAs(TimeForm.EPOCH_SECONDS) Instant since,
        @WhenAbsent("a") Set<String> tags,
        @WhenAbsent("a") Option<String> nickname) {
    enum Color {
        RED
    }
}
