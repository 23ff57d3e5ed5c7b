// expected: 71: [ANNOTATION_OVERRIDDEN] expires lacks the @SortKey that it has in Expiring. Remedy: repeat @SortKey here with the same values, or remove it in Expiring.
// expected: 71: [ANNOTATION_OVERRIDDEN] expires lacks the @TimeToLive that it has in Expiring
// expected: 71: [ANNOTATION_OVERRIDDEN] expires lacks the @StoredAs that it has in Expiring
// expected: 72: [ANNOTATION_OVERRIDDEN] warnings lacks the @Ignored that it has in Expiring
// expected: 73: [ANNOTATION_OVERRIDDEN] name lacks the @StoredName that it has in Renamed
// expected: 73: [ANNOTATION_OVERRIDDEN] name lacks the @MemberName that it has in Named
// expected: 86: [ANNOTATION_OVERRIDDEN] warnings lacks the @Ignored that it has in Expiring
// expected: 96: [ANNOTATION_OVERRIDDEN] name has another @StoredName than in Renamed
// expected: 96: [ANNOTATION_OVERRIDDEN] name lacks the @MemberName that it has in Named
// expected: 101: [ANNOTATION_OVERRIDDEN] name lacks the @MemberName that it has in Named
// expected: 117: [ANNOTATION_OVERRIDDEN] place lacks the @PartAt that it has in Placed
// expected: 126: [ANNOTATION_OVERRIDDEN] name has @StoredName in Renamed, but is no component of Member. Remedy: let name be a component, or remove @StoredName in Renamed.
// expected: 131: [ANNOTATION_OVERRIDDEN] expires has @SortKey in Expiring, but is no component of Member
// expected: 131: [ANNOTATION_OVERRIDDEN] expires has @TimeToLive in Expiring, but is no component of Member
// expected: 131: [ANNOTATION_OVERRIDDEN] expires has @StoredAs in Expiring, but is no component of Member
// expected: 126: [ANNOTATION_OVERRIDDEN] name has @MemberName in Named, but is no component of Member
// expected: 147: [ANNOTATION_OVERRIDDEN] name has @StoredName in Named, but is no component of Stamp
// expected: 147: [ANNOTATION_OVERRIDDEN] name has @MemberName in Named, but is no component of Stamp
// expected: 160: [ANNOTATION_OVERRIDDEN] name has @StoredName in Named, but is no component of Ghost
// expected: 160: [ANNOTATION_OVERRIDDEN] name has @MemberName in Named, but is no component of Ghost
// expected: 165: [ANNOTATION_OVERRIDDEN] name lacks the @StoredName that it has in Named
// expected: 165: [ANNOTATION_OVERRIDDEN] name lacks the @MemberName that it has in Named
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.ViewOf;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

interface Named {
    @StoredName("n")
    @MemberName("called")
    String name();
}

interface Renamed extends Named {
    @Override
    @StoredName("r")
    String name();
}

interface Expiring {
    @SortKey
    @TimeToLive
    @StoredAs(TimeForm.EPOCH_SECONDS)
    Instant expires();

    @Ignored
    List<String> warnings();
}

interface Placed {
    @PartAt("name")
    String place();
}

@DynamoItem(table = "sessions")
record Session(
        @PartitionKey String id,
        Instant expires,
        List<String> warnings,
        String name,
        String place) implements Expiring, Renamed, Placed {}

@DynamoItem(table = "tokens")
record Token(
        @PartitionKey String id,
        @SortKey @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant expires,
        @Ignored List<String> warnings,
        @StoredName("r") @MemberName("other") String name) implements Expiring, Renamed {}

@DynamoDocument
record Stay(
        @StoredAs(TimeForm.EPOCH_SECONDS) Instant expires,
        List<String> warnings) implements Expiring {}

@DynamoItem(table = "people")
@Value.Immutable
interface Person extends Renamed {
    @PartitionKey
    String id();

    @Override
    @StoredName("p")
    String name();
}

@DynamoItem(table = "guests")
@Value.Immutable
interface Guest extends Renamed {
    @PartitionKey
    String id();
}

@DynamoItem(table = "kinds")
sealed interface Kind extends Named {
    record Only(
            String id,
            @StoredName("n") String name) implements Kind {}
}

@ViewOf(Token.class)
record Glance(
        Instant expires,
        String name,
        String place) implements Renamed, Placed {
    List<String> warnings() {
        return List.of();
    }
}

@DynamoItem(table = "members")
record Member(@PartitionKey String id) implements Renamed, Expiring {
    @Override
    public String name() {
        return "";
    }

    @Override
    public Instant expires() {
        return Instant.EPOCH;
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }
}

@DynamoDocument
@Value.Immutable
abstract class Stamp implements Named {
    abstract String text();

    @Override
    public String name() {
        return text();
    }
}

interface Anonymous extends Named {
    @Override
    default String name() {
        return "";
    }
}

@DynamoItem(table = "ghosts")
record Ghost(@PartitionKey String id) implements Anonymous {}

@DynamoItem(table = "masks")
sealed interface Mask extends Anonymous {
    @DynamoItem(table = "masks")
    record Half(@PartitionKey String id, String name) implements Mask {}
}
