package io.github.dynalect.examples.keys;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Keys of a table and of its indexes that are composed of everything that can be a part. */
@DynamoItem(table = "parcels", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "{{D#{depot}#{shelf:3}}}")
@KeyTemplate(attribute = "SK", value = "{at}{status}#{parcelId}{weight:7}#END")
@GlobalIndex(name = "turned", partition = "SK", sort = "PK")
@GlobalIndex(
        name = "all-parcels",
        partition = "ALL",
        sort = {"BY_DAY", "weight"})
@KeyTemplate(attribute = "ALL", value = "PARCEL")
@KeyTemplate(attribute = "BY_DAY", value = "{day}#{seconds:10}")
@GlobalIndex(name = "by-route", partition = "ROUTE", sort = "STOP", projection = Projected.KEYS_ONLY)
@KeyTemplate(attribute = "ROUTE", value = "{from}-{to}")
@KeyTemplate(attribute = "STOP", value = "STOP#{stop:2}#{status}")
@GlobalIndex(name = "by-receiver", partition = "to", sort = "SK")
@GlobalIndex(name = "heavy", partition = "ALL", sort = "weight")
@LocalIndex(name = "by-weight", sort = "BY_WEIGHT")
@KeyTemplate(attribute = "BY_WEIGHT", value = "W{weight:7}")
@LocalIndex(name = "by-day", sort = "day")
record Parcel(
        @StoredName("d") String depot,
        short shelf,
        Instant at,
        Status status,
        UUID parcelId,
        int weight,
        LocalDate day,
        @StoredAs(TimeForm.EPOCH_SECONDS) Instant seconds,
        Option<String> from,
        String to,
        byte stop) {
    enum Status {
        SENT,
        LOST
    }

    Parcel weighing(int other) {
        return new Parcel(depot, shelf, at, status, parcelId, other, day, seconds, from, to, stop);
    }
}
