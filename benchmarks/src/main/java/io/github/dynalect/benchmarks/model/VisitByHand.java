package io.github.dynalect.benchmarks.model;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The visit stored and read by hand. */
public final class VisitByHand {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private VisitByHand() {}

    /** {@return the attributes of a record} */
    public static Map<String, AttributeValue> encode(Visit visit) {
        Map<String, AttributeValue> item = new HashMap<>(16);
        item.put("id", AttributeValue.createS(visit.id()));
        item.put("host", AttributeValue.createS(visit.host()));
        item.put("guest", AttributeValue.createS(visit.guest()));
        item.put("mood", AttributeValue.createS(visit.mood().name()));
        item.put("since", AttributeValue.createS(TIME.format(visit.since())));
        item.put("bill", AttributeValue.createN(visit.bill().toPlainString()));
        if (!visit.wishes().isEmpty()) {
            item.put("wishes", AttributeValue.createSs(new ArrayList<>(visit.wishes())));
        }
        item.put("rooms", TextsByHand.list(visit.rooms()));
        item.put("paid", AttributeValue.createBool(visit.paid()));
        if (visit.note().isDefined()) {
            item.put("note", AttributeValue.createS(visit.note().get()));
        }
        return item;
    }

    /** {@return the record of some attributes; a missing one is a {@code NullPointerException}} */
    @NullUnmarked
    public static Visit decode(Map<String, AttributeValue> item) {
        return new Visit(
                item.get("id").s(),
                item.get("host").s(),
                item.get("guest").s(),
                Visit.Mood.valueOf(item.get("mood").s()),
                Instant.parse(item.get("since").s()),
                new BigDecimal(item.get("bill").n()),
                TextsByHand.set(item.get("wishes")),
                TextsByHand.list(item.get("rooms")),
                item.get("paid").bool(),
                option(item.get("note")));
    }

    private static Option<String> option(@Nullable AttributeValue text) {
        return text == null ? Option.none() : Option.some(text.s());
    }
}
