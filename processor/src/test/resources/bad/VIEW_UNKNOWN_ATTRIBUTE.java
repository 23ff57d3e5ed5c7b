// expected: 36: [VIEW_UNKNOWN_ATTRIBUTE] nam is no attribute of User. Remedy: name one of userId, name, address.
// expected: 37: [VIEW_UNKNOWN_ATTRIBUTE] byStoredName names "n", which is no attribute of User. Remedy: name one of userId, name, address.
// expected: 38: [VIEW_UNKNOWN_ATTRIBUTE] warnings is no attribute of User. Remedy: name one of userId, name, address.
// expected: 39: [VIEW_UNKNOWN_ATTRIBUTE] others is no attribute of User. Remedy: name one of userId, name, address.
// expected: 40: [VIEW_UNKNOWN_ATTRIBUTE] city names "town", which is no attribute of Address. Remedy: name one of city.
// expected: 41: [VIEW_UNKNOWN_ATTRIBUTE] empty names "", which is no attribute of User. Remedy: name one of userId, name, address.
// expected: 42: [VIEW_UNKNOWN_ATTRIBUTE] end names "", which is no attribute of Address. Remedy: name one of city.
// expected: 50: [VIEW_UNKNOWN_ATTRIBUTE] id is no attribute of Shape. Remedy: remove it.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.ViewOf;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDocument
record Address(String city) {}

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @StoredName("n") String name,
        Address address,
        @Ignored List<String> warnings,
        @Extra Map<String, AttributeValue> others) {}

@ViewOf(User.class)
record Contact(
        String nam,
        @PartAt("n") String byStoredName,
        List<String> warnings,
        Map<String, AttributeValue> others,
        @PartAt("address.town") String city,
        @PartAt("") String empty,
        @PartAt("address.") String end) {}

@DynamoItem(table = "shapes")
sealed interface Shape {
    record Circle(String id) implements Shape {}
}

@ViewOf(Shape.class)
record Shadow(String id) {}
