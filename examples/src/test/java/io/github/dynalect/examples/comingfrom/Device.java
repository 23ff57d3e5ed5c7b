package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.Subtype;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.Version;
import io.vavr.control.Option;
import java.time.Instant;

/** The items of a table that PynamoDB reads and writes, too. */
// @start region=model
@DynamoItem(table = "devices")
@Discriminator("cls")
sealed interface Device {
    String id();

    boolean active();

    @Subtype("lamp")
    record Lamp(
            @PartitionKey String id,
            boolean active,
            @ConvertedBy(UtcDateTime.class) Instant seen, // in the form that is there already
            @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Option<Instant> expires,
            int brightness,
            @Version long version)
            implements Device {}

    @Subtype("heater")
    record Heater(@PartitionKey String id, boolean active, int degrees) implements Device {}
}
// @end
