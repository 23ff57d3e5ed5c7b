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

/** The medium record stored and read by hand, with care: by the cheap factories, into collections of the right size. */
public final class MediumByHand {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private MediumByHand() {}

    /** {@return the attributes of a record} */
    public static Map<String, AttributeValue> encode(Medium medium) {
        // A table of 16 holds twelve entries without growing.
        Map<String, AttributeValue> item = new HashMap<>(16);
        item.put("id", AttributeValue.createS(medium.id()));
        item.put("name", AttributeValue.createS(medium.name()));
        item.put("standing", AttributeValue.createS(medium.standing().name()));
        item.put("since", AttributeValue.createS(TIME.format(medium.since())));
        item.put("balance", AttributeValue.createN(medium.balance().toPlainString()));
        item.put("stays", AttributeValue.createN(Integer.toString(medium.stays())));
        item.put("active", AttributeValue.createBool(medium.active()));
        item.put("rating", AttributeValue.createN(Double.toString(medium.rating())));
        if (medium.note().isDefined()) {
            item.put("note", AttributeValue.createS(medium.note().get()));
        }
        item.put("address", AttributeValue.createM(AddressByHand.encode(medium.address())));
        item.put("rooms", TextsByHand.list(medium.rooms()));
        if (!medium.wishes().isEmpty()) {
            item.put("wishes", AttributeValue.createSs(new ArrayList<>(medium.wishes())));
        }
        return item;
    }

    /** {@return the record of some attributes; a missing one is a {@code NullPointerException}} */
    @NullUnmarked
    public static Medium decode(Map<String, AttributeValue> item) {
        return new Medium(
                item.get("id").s(),
                item.get("name").s(),
                Standing.valueOf(item.get("standing").s()),
                Instant.parse(item.get("since").s()),
                new BigDecimal(item.get("balance").n()),
                Integer.parseInt(item.get("stays").n()),
                item.get("active").bool(),
                Double.parseDouble(item.get("rating").n()),
                option(item.get("note")),
                AddressByHand.decode(item.get("address").m()),
                TextsByHand.list(item.get("rooms")),
                TextsByHand.set(item.get("wishes")));
    }

    private static Option<String> option(@Nullable AttributeValue text) {
        return text == null ? Option.none() : Option.some(text.s());
    }
}
