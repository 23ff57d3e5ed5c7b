package rounds;

import io.github.dynalect.annotation.DynamoItem;

/** Permits a class that another processor writes, which stores no weight. */
@DynamoItem(table = "kinds")
sealed interface Kinds permits Kinds.Early, LaterKind {
    String id();

    int weight();

    record Early(String id, int weight) implements Kinds {}
}
