package rounds;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

/** Names constants of a class that another processor writes. */
@DynamoItem(table = LaterNames.TABLE)
@GlobalIndex(
        name = LaterNames.INDEX,
        partition = {"name"})
record Named(@PartitionKey String id, @StoredName(LaterNames.NAME) String name) {}
