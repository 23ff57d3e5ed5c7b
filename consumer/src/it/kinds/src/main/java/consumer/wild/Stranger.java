package consumer.wild;

import consumer.Animal;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.FallbackSubtype;
import io.github.dynalect.annotation.PartitionKey;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An animal that newer code knows. */
@FallbackSubtype
public record Stranger(@PartitionKey String animalId, String name, @Extra Map<String, AttributeValue> rest)
        implements Animal {}
