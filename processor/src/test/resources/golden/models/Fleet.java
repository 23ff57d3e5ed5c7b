package golden;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.ItemCollection;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.Subtype;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds that share a partition attribute of their own, and are told apart by a composed sort attribute. */
@DynamoItem(table = "fleet", sort = "SK")
@Discriminator("type")
@GlobalIndex(name = "Kinds", partition = "KIND", sort = "SK", projection = Projected.KEYS_ONLY)
@ItemCollection(name = "ships", index = "Kinds", partition = "SHIP")
sealed interface Fleet {
    String line();

    /** A part of the kinds. */
    @DynamoItem(table = "fleet")
    sealed interface Vessel extends Fleet {
        @Subtype("SHIP")
        @KeyTemplate(attribute = "SK", value = "SHIP#{number:6}")
        @KeyTemplate(attribute = "KIND", value = "SHIP")
        record Ship(@PartitionKey String line, int number) implements Vessel {}
    }

    @Subtype("CREW")
    @KeyTemplate(attribute = "SK", value = "CREW#{name}")
    record Crew(@PartitionKey String line, String name) implements Fleet {}

    @FallbackSubtype
    record Wreck(@PartitionKey String line, @SortKey String SK, @Extra Map<String, AttributeValue> rest)
            implements Fleet {}
}
