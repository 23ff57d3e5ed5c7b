package golden;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keys that are composed of everything that can be a part, in every place. */
@DynamoItem(table = "parcels", partition = "parcel-pk", sort = "SK")
@KeyTemplate(attribute = "parcel-pk", value = "{{D#{depot}#{shelf:3}}}")
@KeyTemplate(attribute = "SK", value = "{at}{status}#{parcelId}{weight:7}#END")
@GlobalIndex(name = "turned", partition = "SK", sort = "parcel-pk")
@GlobalIndex(name = "all-parcels", partition = "ALL", sort = {"byDay", "depot", "bySender"})
@KeyTemplate(attribute = "ALL", value = "PARCEL")
@KeyTemplate(attribute = "byDay", value = "{day}#{seconds:10}")
@KeyTemplate(attribute = "bySender", value = "{sender}/{price:6}")
@GlobalIndex(
        name = "by-route",
        partition = "route",
        sort = "stop-sk",
        projection = Projected.INCLUDE,
        include = {"depot", "status"})
@KeyTemplate(attribute = "route", value = "{from}-{to}-{status}-{plain}")
@KeyTemplate(attribute = "stop-sk", value = "STOP#{stop:2}#{status}#{link}")
@LocalIndex(name = "by-weight", sort = "byWeight", projection = Projected.KEYS_ONLY)
@KeyTemplate(attribute = "byWeight", value = "{weight:7}")
@LocalIndex(name = "by-day", sort = "day")
record Parcel(
        @StoredName("d") String depot,
        short shelf,
        Instant at,
        UserStatus status,
        UUID parcelId,
        int weight,
        LocalDate day,
        @StoredAs(TimeForm.EPOCH_SECONDS) Instant seconds,
        Option<String> sender,
        @ConvertedBy(MoneyCodec.class) Money price,
        Option<String> from,
        Optional<UUID> to,
        long plain,
        @MemberName("stopNumber") byte stop,
        URI link) {}
