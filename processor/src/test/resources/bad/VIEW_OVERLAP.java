// expected: 18: [VIEW_OVERLAP] city lies in address, which the view has as a whole. Remedy: keep one of them.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;

@DynamoDocument
record Address(String city, String zip) {}

@DynamoItem(table = "users")
record User(@PartitionKey String userId, Address address, Address addressOfWork) {}

@ViewOf(User.class)
record Contact(
        @PartAt("address.city") String city,
        Address address,
        @PartAt("addressOfWork.city") String work) {}
