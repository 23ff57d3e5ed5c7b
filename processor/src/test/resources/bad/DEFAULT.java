// expected: 34: [DEFAULT] visits has the default "much", which is no int that can be stored
// expected: 35: [DEFAULT] color has the default "GREEN", which is no User.Color that can be stored
// expected: 36: [DEFAULT] weight has the default "NaN", which is no double that can be stored
// expected: 37: [DEFAULT] since has the default "1970-01-01T00:00:00.5Z", which is no Instant that can be stored
// expected: 38: [DEFAULT] tags is Set<String>, which has no default
// expected: 39: [DEFAULT] nickname is Option<String>, which has no default
// expected: 40: [DEFAULT] code has both @WhenAbsent and @ConvertedBy
// expected: 41: [DEFAULT] active has the default "yes", which is no boolean that can be stored
// expected: 42: [DEFAULT] balance has the default "1e126", which is no BigDecimal that can be stored
// expected: 43: [DEFAULT] interest has the default "1e-131", which is no BigDecimal that can be stored
// expected: 44: [DEFAULT] number has the default "123456789012345678901234567890123456789", which is no BigInteger that can be stored
// expected: 45: [DEFAULT] late has the default "+10000-01-01T00:00:00Z", which is no Instant that can be stored
// expected: 46: [DEFAULT] early has the default "-0001-01-01", which is no LocalDate that can be stored
// expected: 47: [DEFAULT] fine has the default "1970-01-01T00:00:00.0001Z", which is no Instant that can be stored
// expected: 48: [DEFAULT] iso has the default "yesterday", which is no Instant that can be stored
// expected: 49: [TYPE_UNSUPPORTED] anything has a type that is not stored: Object
// expected: 50: [DEFAULT] text has a default with an unpaired surrogate, which is no character. Remedy: replace or remove it.
// expected: 51: [DEFAULT] uri has a default with an unpaired surrogate, which is no character. Remedy: replace or remove it.
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
        @WhenAbsent("x") Object anything,
        @WhenAbsent("a\ud83d") String text,
        @WhenAbsent("\ude00\ud83d") java.net.URI uri,
        @WhenAbsent("\ud83d\ude00") String paired) {
    enum Color {
        RED
    }
}
