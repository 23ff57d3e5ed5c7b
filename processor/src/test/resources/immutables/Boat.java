package immutables;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;
import java.util.Map;
import org.immutables.value.Value;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds that Immutables implements, among them the one that is of no other, and documents of such. */
@DynamoItem(table = "boats")
@Discriminator("type")
sealed interface Boat {
    @PartitionKey
    String boatId();

    @DynamoItem(table = "boats")
    sealed interface Driven extends Boat {
        Engine engine();
    }

    @Value.Immutable
    @Subtype("SAIL")
    non-sealed interface Sail extends Boat {
        int masts();
    }

    @Value.Immutable
    @Subtype("MOTOR")
    non-sealed interface Motor extends Driven {}

    @Value.Immutable
    @FallbackSubtype
    non-sealed interface Raft extends Boat {
        @Extra
        Map<String, AttributeValue> rest();
    }

    @DynamoDocument
    @Discriminator("by")
    sealed interface Engine {
        @Value.Immutable
        @Subtype("DIESEL")
        non-sealed interface Diesel extends Engine {
            int litres();
        }

        @Value.Immutable
        @FallbackSubtype
        non-sealed interface Other extends Engine {
            @Extra
            Map<String, AttributeValue> rest();
        }
    }
}
