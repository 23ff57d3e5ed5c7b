package golden;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.time.Instant;

/** Documents that hold each other, and one that items may lack. */
@DynamoItem(table = "families")
public record Family(@PartitionKey String familyId, Person head, Reading water, Option<Reading> gas, Pet pet) {
    /** Its word has another name than it has. */
    @DynamoDocument
    public record Pet(@MemberName("called") @StoredName("n") String name) {}

    /** A view inside its item, of places far below. */
    @ViewOf(Family.class)
    public record Glance(
            @PartAt("head.name") String head,
            @PartAt("head.mother.mother.name") Option<String> grandmother,
            @PartAt("head.household.address") Option<Address> home,
            @PartAt("water.takenAt") Instant takenAt,
            @PartAt("water.path") String path,
            @PartAt("water.factor") double waterFactor,
            @PartAt("gas.factor") double gasFactor,
            @PartAt("gas.cost") Option<Money> cost,
            @PartAt("pet.name") String pet) {}
}
