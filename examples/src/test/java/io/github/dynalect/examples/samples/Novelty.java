package io.github.dynalect.examples.samples;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bicycle as a case study of AWS's guide has it, in the table of the other products: its colours are a set. */
@DynamoItem(table = "ProductCatalog")
public record Novelty(
        @PartitionKey @StoredName("Id") int id,
        @StoredName("Title") String title,
        @StoredName("BicycleType") String bicycleType,
        @StoredName("Brand") String brand,
        @StoredName("Price") BigDecimal price,
        @StoredName("Color") Set<String> color,
        @StoredName("InStock") boolean inStock,
        @StoredName("QuantityOnHand") Option<Integer> quantityOnHand,
        @StoredName("RelatedItems") List<Integer> relatedItems,
        @StoredName("Pictures") Map<String, String> pictures,
        @StoredName("ProductReviews") Map<String, List<String>> productReviews,
        @StoredName("Rank") Option<Integer> rank) {}
