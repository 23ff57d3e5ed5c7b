// expected: 16: [MODEL_KIND] User is a class. Remedy: declare a record, or a type of Immutables.
// expected: 19: [MODEL_KIND] Color is an enum. Remedy: remove the annotation: a component of its type is stored without it.
// expected: 22: [MODEL_KIND] Thing is an interface that is not sealed
// expected: 25: [MODEL_KIND] Marker is an annotation
// expected: 28: [MODEL_KIND] Shape is a sealed interface, and a document. Remedy: annotate it with @Discriminator too, or the records that it permits instead, and components of its own type with @ConvertedBy.
// expected: 33: [MODEL_KIND] Seat is a sealed interface, and a view
// expected: 38: [MODEL_KIND] Price is a class
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.processor.Unwritten;

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

@ViewOf(Unwritten.class)
sealed interface Seat {
    record Row(int row) implements Seat {}
}

@ViewOf(Unwritten.class)
class Price {}
