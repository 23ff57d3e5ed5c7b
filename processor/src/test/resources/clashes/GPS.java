package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.WhenAbsent;
import java.util.List;

/** Classes whose names are in the case of constants, and parts of the same names. */
@DynamoDocument
public record GPS(
        @WhenAbsent("NORTH") POLE pole, @WhenAbsent("MARK") GPS.UNIT gps, SKU sku, List<GPS> others) {
    /** Nested, so that its name begins with that of the outer class. */
    public enum UNIT {
        MARK
    }
}
