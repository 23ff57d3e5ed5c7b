// expected: 32: [DEFAULT] "much" is no int that can be stored
// expected: 33: [DEFAULT] "GREEN" is no User.Color that can be stored
// expected: 34: [DEFAULT] "NaN" is no double that can be stored
// expected: 35: [DEFAULT] "1970-01-01T00:00:00.5Z" is no Instant that can be stored
// expected: 36: [DEFAULT] tags is Set<String>, which has no default
// expected: 37: [DEFAULT] nickname is Option<String>, which has no default
// expected: 38: [DEFAULT] code has both @WhenAbsent and @ConvertedBy
// expected: 39: [DEFAULT] "yes" is no boolean that can be stored
// expected: 40: [DEFAULT] "1e126" is no BigDecimal that can be stored
// expected: 41: [DEFAULT] "1e-131" is no BigDecimal that can be stored
// expected: 42: [DEFAULT] "123456789012345678901234567890123456789" is no BigInteger that can be stored
// expected: 43: [DEFAULT] "+10000-01-01T00:00:00Z" is no Instant that can be stored
// expected: 44: [DEFAULT] "-0001-01-01" is no LocalDate that can be stored
// expected: 45: [DEFAULT] "1970-01-01T00:00:00.0001Z" is no Instant that can be stored
// expected: 46: [DEFAULT] "yesterday" is no Instant that can be stored
// expected: 47: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object
package bad;

import io.github.dynalect.annotation.ConvertedBy;
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
        @WhenAbsent("a") Option<String> nickname,
        @WhenAbsent("a") @ConvertedBy(Object.class) String code,
        @WhenAbsent("yes") boolean active,
        @WhenAbsent("1e126") java.math.BigDecimal balance,
        @WhenAbsent("1e-131") java.math.BigDecimal interest,
        @WhenAbsent("123456789012345678901234567890123456789") java.math.BigInteger number,
        @WhenAbsent("+10000-01-01T00:00:00Z") Instant late,
        @WhenAbsent("-0001-01-01") java.time.LocalDate early,
        @WhenAbsent("1970-01-01T00:00:00.0001Z") @StoredAs(TimeForm.EPOCH_MILLIS) Instant fine,
        @WhenAbsent("yesterday") @StoredAs(TimeForm.ISO) Instant iso,
        @WhenAbsent("x") Object anything) {
    enum Color {
        RED
    }
}
