package consumer;

import consumer.tame.Dog;
import consumer.wild.Stranger;
import consumer.wild.Wild;
import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;

/** Animals of all kinds. */
@DynamoItem(table = "animals")
@Discriminator("type")
public sealed interface Animal permits Dog, Wild, Stranger {
    String animalId();

    String name();
}
