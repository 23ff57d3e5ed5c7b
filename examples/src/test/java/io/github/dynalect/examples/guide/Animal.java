package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Animals of several kinds in one table. */
// @start region=model
@DynamoItem(table = "animals")
@Discriminator("type")
sealed interface Animal {
    String animalId();

    String name();

    @Subtype("DOG")
    record Dog(@PartitionKey String animalId, String name, String breed) implements Animal {}

    @DynamoItem(table = "animals")
    sealed interface Wild extends Animal {
        String territory();
    }

    @Subtype("WOLF")
    record Wolf(@PartitionKey String animalId, String name, String territory) implements Wild {}

    @Subtype("BEAR")
    record Bear(@PartitionKey String animalId, String name, String territory, int weight) implements Wild {}

    @FallbackSubtype
    record Stranger(
            @PartitionKey String animalId,
            String name,
            @Extra Map<String, AttributeValue> rest) implements Animal {}
}
// @end
