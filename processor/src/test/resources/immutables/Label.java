package immutables;

import io.github.dynalect.annotation.DynamoDocument;
import org.immutables.value.Value;

/** Declares anew what every object has. */
@DynamoDocument
@Value.Immutable
interface Label {
    String text();

    Tag tag();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();

    /** Does so as a class, and has an accessor that keeps its prefix. */
    @DynamoDocument
    @Value.Immutable
    @Value.Style(get = "*")
    abstract class Tag {
        abstract String getName();

        @Override
        public abstract boolean equals(Object other);

        @Override
        public abstract int hashCode();

        @Override
        public abstract String toString();
    }
}
