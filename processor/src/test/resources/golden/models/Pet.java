package golden;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.Subtype;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Kinds in one table, told apart. */
@DynamoItem(table = "pets")
@Discriminator("type")
public sealed interface Pet {
    String owner();

    String name();

    /** A dog. */
    @Subtype("DOG")
    record Dog(@PartitionKey String owner, @SortKey String name, String breed) implements Pet {}

    /** Some of them. */
    @DynamoItem(table = "pets")
    sealed interface Feathered extends Pet {
        int span();
    }

    /** A parrot. */
    @Subtype("PARROT")
    @GlobalIndex(name = "by-span", partition = "span")
    record Parrot(@PartitionKey String owner, @SortKey String name, int span) implements Feathered {}

    /** A duck. */
    @Subtype("DUCK")
    record Duck(@PartitionKey String owner, @SortKey String name, int span) implements Feathered {}

    /** Any other. */
    @FallbackSubtype
    record Stranger(@PartitionKey String owner, @SortKey String name, @Extra Map<String, AttributeValue> rest)
            implements Pet {}
}
