package io.github.dynalect.benchmarks.model;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The medium record stored and read by hand as one usually sees it: by the well-known factories, maps and streams. */
public final class MediumUsual {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private MediumUsual() {}

    /** {@return the attributes of a record} */
    public static Map<String, AttributeValue> encode(Medium medium) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("id", AttributeValue.fromS(medium.id()));
        item.put("name", AttributeValue.fromS(medium.name()));
        item.put("standing", AttributeValue.fromS(medium.standing().name()));
        item.put("since", AttributeValue.fromS(TIME.format(medium.since())));
        item.put("balance", AttributeValue.fromN(medium.balance().toPlainString()));
        item.put("stays", AttributeValue.fromN(String.valueOf(medium.stays())));
        item.put("active", AttributeValue.fromBool(medium.active()));
        item.put("rating", AttributeValue.fromN(String.valueOf(medium.rating())));
        medium.note().forEach(note -> item.put("note", AttributeValue.fromS(note)));
        item.put("address", AttributeValue.fromM(encode(medium.address())));
        item.put(
                "rooms",
                AttributeValue.fromL(
                        medium.rooms().stream().map(AttributeValue::fromS).collect(Collectors.toList())));
        if (!medium.wishes().isEmpty()) {
            item.put("wishes", AttributeValue.fromSs(List.copyOf(medium.wishes())));
        }
        return item;
    }

    private static Map<String, AttributeValue> encode(Address address) {
        return Map.of(
                "street", AttributeValue.fromS(address.street()),
                "postalCode", AttributeValue.fromS(address.postalCode()),
                "city", AttributeValue.fromS(address.city()),
                "country", AttributeValue.fromS(address.country()));
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
                Option.of(item.get("note")).map(AttributeValue::s),
                address(item.get("address").m()),
                item.get("rooms").l().stream().map(AttributeValue::s).collect(Collectors.toList()),
                Option.of(item.get("wishes")).map(MediumUsual::set).getOrElse(Set::of));
    }

    @NullUnmarked
    private static Address address(Map<String, AttributeValue> members) {
        return new Address(
                members.get("street").s(),
                members.get("postalCode").s(),
                members.get("city").s(),
                members.get("country").s());
    }

    private static Set<String> set(AttributeValue texts) {
        return new HashSet<>(texts.ss());
    }
}
