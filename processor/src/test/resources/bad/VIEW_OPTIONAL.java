// expected: 25: [VIEW_OPTIONAL] age is Integer, but an item may lack it. Remedy: declare it as Option<Integer> or Optional<Integer>.
// expected: 26: [VIEW_OPTIONAL] floor is String, but an item may lack it. Remedy: declare it as Option<String> or Optional<String>.
// expected: 27: [VIEW_OPTIONAL] zip is int, but an item may lack work. Remedy: declare it as Option<Integer> or Optional<Integer>.
// expected: 28: [VIEW_OPTIONAL] tags is Set<String>, but an item may lack work. Remedy: declare it as Option<Set<String>> or Optional<Set<String>>.
// expected: 29: [VIEW_OPTIONAL] work is Address, but an item may lack it. Remedy: declare it as Option<Address> or Optional<Address>.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.Set;

@DynamoDocument
record Address(int zip, Option<String> floor, Set<String> tags) {}

@DynamoItem(table = "users")
record User(@PartitionKey String userId, Optional<Integer> age, Address home, Option<Address> work) {}

@ViewOf(User.class)
record Contact(
        Integer age,
        @PartAt("home.floor") String floor,
        @PartAt("work.zip") int zip,
        @PartAt("work.tags") Set<String> tags,
        Address work) {}
