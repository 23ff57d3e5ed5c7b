package consumer;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A guest of a hotel. */
@DynamoItem(table = "guests")
public record Guest(
        @PartitionKey String hotel,
        @SortKey String name,
        Instant since,
        BigDecimal bill,
        Set<String> wishes,
        List<Room> rooms,
        Option<Address> home,
        Option<String> note) {}
