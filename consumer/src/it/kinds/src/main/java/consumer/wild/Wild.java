package consumer.wild;

import consumer.Animal;
import io.github.dynalect.annotation.DynamoItem;

/** Some of the animals, which have a metamodel of their own. */
@DynamoItem(table = "animals")
public sealed interface Wild extends Animal permits Wolf, Bear {
    String territory();
}
