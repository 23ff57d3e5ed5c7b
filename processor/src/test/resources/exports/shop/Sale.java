package shop;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;

/** An item, of a module that does not pass on what its metamodel names. */
@SuppressWarnings("exports")
@DynamoItem(table = "sales")
@GlobalIndex(name = "by-price", partition = "price")
public record Sale(@PartitionKey String id, int price, Place place) implements Deal {}
