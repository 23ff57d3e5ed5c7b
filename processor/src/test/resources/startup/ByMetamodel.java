package startup;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stores a visit and reads it back as its metamodel does. */
final class ByMetamodel {
    private ByMetamodel() {}

    public static void main(String[] arguments) {
        Visit visit = Visit.first();
        Map<String, AttributeValue> item = Visit_.SCHEMA.encode(visit);
        visit.isReadFrom(item.size(), Visit_.SCHEMA.decode(item).get());
    }
}
