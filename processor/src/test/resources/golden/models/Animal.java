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

    /** Of another type in each kind, so no attribute of all. */
    Object home();

    /** Never more than asked. */
    void feed();

    /** Some of them. */
    sealed interface Wild extends Animal {
        /** A wolf. */
        record Wolf(String animalId, @StoredName("n") String name, int legs, String home) implements Wild {
            @Override
            public void feed() {}
        }
    }

    /** A dog. */
    @DynamoItem(table = "animals")
    record Dog(@PartitionKey String animalId, @StoredName("n") String name, String breed, String home) implements Animal {
        @Override
        public void feed() {}

        @Override
        public int legs() {
            return 4;
        }
    }

    /** A cat. */
    record Cat(String animalId, @StoredName("n") String name, int legs, String home) implements Animal {
        @Override
        public void feed() {}
    }
}
