package immutables;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;
import org.immutables.value.Value;

/** Types whose implementations stand inside one class. */
@Value.Enclosing
interface Shop {
    @Value.Immutable
    @DynamoItem(table = "baskets")
    abstract class AbstractBasket {
        @PartitionKey
        abstract String basketId();

        abstract List<Entry> entries();
    }

    @Value.Immutable
    @DynamoDocument
    interface Entry {
        String product();

        int count();
    }
}
