package immutables;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.List;
import org.immutables.value.Value;

/** A document of Immutables, which holds itself. */
@Value.Immutable
@DynamoDocument
abstract class Line {
    abstract String product();

    abstract List<Line> parts();
}
