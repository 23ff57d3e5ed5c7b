// expected: 8: [INDEX_EMPTY] The index "GSI1" is empty: no kind has GSI1PK and GSI1SK
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "PK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK", sort = "GSI1SK")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "LAMP#{lamp}")
    record Lamp(String lamp) implements Thing {}
}
