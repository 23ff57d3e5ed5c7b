package item;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** An item of a package with the name of a parameter. */
@DynamoItem(table = "bookings")
public record Booking(@PartitionKey String id) {}
