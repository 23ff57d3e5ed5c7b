package rounds;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** Names classes that another processor writes. */
@DynamoItem(table = "waiting")
record Waiting(
        @PartitionKey String id,
        java.util.List<Later> later,
        @ConvertedBy(LaterCodec.class) Thread converted,
        @ConvertedBy(EarlyCodec.class) Thread other) {}
