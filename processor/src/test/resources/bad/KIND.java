// expected: 9: [KIND] Animal permits Cat, which is a class
// expected: 24: [KIND] name is stored in another way by Tree
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.StoredName;

@DynamoItem(table = "animals")
sealed interface Animal {
    String name();

    record Dog(@StoredName("n") String name) implements Animal {}

    final class Cat implements Animal {
        @Override
        public String name() {
            return "";
        }
    }
}

@DynamoItem(table = "plants")
sealed interface Plant {
    String name();

    record Tree(@StoredName("n") String name) implements Plant {}
}
