package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.SortKey;
import org.immutables.value.Value;

/** A composed partition attribute, and a sort attribute of its own; of Immutables. */
@Value.Immutable
@DynamoItem(table = "deeds", partition = "PK")
@KeyTemplate(attribute = "PK", value = "{land}#{parish}")
@LocalIndex(name = "by-owner", sort = "owner")
public interface Deed {
    String land();

    String parish();

    @SortKey
    int number();

    String owner();
}
