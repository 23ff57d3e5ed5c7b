package rounds;

import io.github.dynalect.annotation.DynamoItem;

/** Inherits an accessor from an interface that another processor writes. */
@DynamoItem(table = "inheriting")
sealed interface Inheriting extends LaterBase {
    String id();

    record Only(String id, String later) implements Inheriting {}
}
