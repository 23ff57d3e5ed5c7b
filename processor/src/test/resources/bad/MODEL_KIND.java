// expected: 12: [MODEL_KIND] User is a class. Remedy: declare a record, or a type of Immutables.
// expected: 15: [MODEL_KIND] Color is an enum. Remedy: remove the annotation: a component of its type is stored without it.
// expected: 18: [MODEL_KIND] Thing is an interface that is not sealed
// expected: 21: [MODEL_KIND] Marker is an annotation
// expected: 24: [MODEL_KIND] Shape is a sealed interface, and a document. Remedy: annotate the records that it permits instead, and components of its own type with @ConvertedBy.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;

@DynamoItem(table = "users")
class User {}

@DynamoDocument
enum Color {}

@DynamoItem(table = "things")
interface Thing {}

@DynamoDocument
@interface Marker {}

@DynamoDocument
sealed interface Shape {
    record Circle(int radius) implements Shape {}
}
