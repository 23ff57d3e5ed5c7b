package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

/** Kinds that share some attributes. */
@DynamoItem(table = "animals")
public sealed interface Animal {
    String animalId();

    @StoredName("n")
    String name();

    /** Computed by one kind, so no attribute of all. */
    int legs();

    /** A dog. */
    @DynamoItem(table = "animals")
    record Dog(@PartitionKey String animalId, @StoredName("n") String name, String breed) implements Animal {
        @Override
        public int legs() {
            return 4;
        }
    }

    /** A cat. */
    record Cat(String animalId, @StoredName("n") String name, int legs) implements Animal {}
}
