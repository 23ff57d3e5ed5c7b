package golden;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds of which one is in two parts of them, with documents of which some are unknown. */
@DynamoItem(table = "crates")
@Discriminator("type")
public sealed interface Crate {
    String crateId();

    /** Some of them. */
    @DynamoItem(table = "crates")
    sealed interface Fragile extends Crate {}

    /** Others, and some of the same. */
    @DynamoItem(table = "crates")
    sealed interface Heavy extends Crate {
        int weight();
    }

    /** In both. */
    @Subtype("VASE")
    record Vase(@PartitionKey String crateId, int weight, Place to) implements Fragile, Heavy {}

    /** In one. */
    @Subtype("GLASS")
    record Glass(@PartitionKey String crateId, Place.Elsewhere to) implements Fragile {}

    /** Where it goes. */
    @DynamoDocument
    @Discriminator("at")
    sealed interface Place {
        /** Known. */
        @Subtype("DOOR")
        record Door(String street) implements Place {}

        /** Not known, and stored again as it was. */
        @FallbackSubtype
        record Elsewhere(String note, @Extra Map<String, AttributeValue> rest) implements Place {}
    }
}
