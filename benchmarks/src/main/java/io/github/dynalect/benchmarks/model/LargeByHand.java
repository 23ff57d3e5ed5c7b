package io.github.dynalect.benchmarks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The large record stored and read by hand. */
public final class LargeByHand {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private LargeByHand() {}

    /** {@return the attributes of a record} */
    public static Map<String, AttributeValue> encode(Large large) {
        // Sixty entries, of which a table takes three for four places.
        Map<String, AttributeValue> item = new HashMap<>(80);
        item.put("id", AttributeValue.createS(large.id()));
        item.put("hotel", AttributeValue.createS(large.hotel()));
        item.put("number", AttributeValue.createS(large.number()));
        item.put("guestId", AttributeValue.createS(large.guestId()));
        item.put("guestName", AttributeValue.createS(large.guestName()));
        item.put("email", AttributeValue.createS(large.email()));
        item.put("phone", AttributeValue.createS(large.phone()));
        item.put("language", AttributeValue.createS(large.language()));
        item.put("currency", AttributeValue.createS(large.currency()));
        item.put("country", AttributeValue.createS(large.country()));
        item.put("region", AttributeValue.createS(large.region()));
        item.put("city", AttributeValue.createS(large.city()));
        item.put("street", AttributeValue.createS(large.street()));
        item.put("postalCode", AttributeValue.createS(large.postalCode()));
        item.put("company", AttributeValue.createS(large.company()));
        item.put("taxNumber", AttributeValue.createS(large.taxNumber()));
        item.put("channel", AttributeValue.createS(large.channel()));
        item.put("campaign", AttributeValue.createS(large.campaign()));
        item.put("coupon", AttributeValue.createS(large.coupon()));
        item.put("roomType", AttributeValue.createS(large.roomType()));
        item.put("bedType", AttributeValue.createS(large.bedType()));
        item.put("mealPlan", AttributeValue.createS(large.mealPlan()));
        item.put("agent", AttributeValue.createS(large.agent()));
        item.put("comment", AttributeValue.createS(large.comment()));
        item.put("source", AttributeValue.createS(large.source()));
        item.put("nights", AttributeValue.createN(Integer.toString(large.nights())));
        item.put("adults", AttributeValue.createN(Integer.toString(large.adults())));
        item.put("children", AttributeValue.createN(Integer.toString(large.children())));
        item.put("rooms", AttributeValue.createN(Integer.toString(large.rooms())));
        item.put("floor", AttributeValue.createN(Integer.toString(large.floor())));
        item.put("attempts", AttributeValue.createN(Integer.toString(large.attempts())));
        item.put("revision", AttributeValue.createN(Integer.toString(large.revision())));
        item.put("points", AttributeValue.createN(Integer.toString(large.points())));
        item.put("sequence", AttributeValue.createN(Long.toString(large.sequence())));
        item.put("sessionNumber", AttributeValue.createN(Long.toString(large.sessionNumber())));
        item.put("guestNumber", AttributeValue.createN(Long.toString(large.guestNumber())));
        item.put("invoiceNumber", AttributeValue.createN(Long.toString(large.invoiceNumber())));
        item.put("latitude", AttributeValue.createN(Double.toString(large.latitude())));
        item.put("longitude", AttributeValue.createN(Double.toString(large.longitude())));
        item.put("discount", AttributeValue.createN(Double.toString(large.discount())));
        item.put("rating", AttributeValue.createN(Double.toString(large.rating())));
        item.put("net", AttributeValue.createN(large.net().toPlainString()));
        item.put("tax", AttributeValue.createN(large.tax().toPlainString()));
        item.put("deposit", AttributeValue.createN(large.deposit().toPlainString()));
        item.put("total", AttributeValue.createN(large.total().toPlainString()));
        item.put("paid", AttributeValue.createBool(large.paid()));
        item.put("confirmed", AttributeValue.createBool(large.confirmed()));
        item.put("refundable", AttributeValue.createBool(large.refundable()));
        item.put("gift", AttributeValue.createBool(large.gift()));
        item.put("insured", AttributeValue.createBool(large.insured()));
        item.put("createdAt", AttributeValue.createS(TIME.format(large.createdAt())));
        item.put("updatedAt", AttributeValue.createS(TIME.format(large.updatedAt())));
        item.put("paidAt", AttributeValue.createS(TIME.format(large.paidAt())));
        item.put("arrival", AttributeValue.createS(TIME.format(large.arrival())));
        item.put("departure", AttributeValue.createS(TIME.format(large.departure())));
        item.put("roomNumbers", TextsByHand.list(large.roomNumbers()));
        item.put("remarks", TextsByHand.list(large.remarks()));
        if (!large.labels().isEmpty()) {
            item.put("labels", AttributeValue.createSs(new ArrayList<>(large.labels())));
        }
        if (!large.wishes().isEmpty()) {
            item.put("wishes", AttributeValue.createSs(new ArrayList<>(large.wishes())));
        }
        item.put("address", AttributeValue.createM(AddressByHand.encode(large.address())));
        return item;
    }

    /** {@return the record of some attributes; a missing one is a {@code NullPointerException}} */
    @NullUnmarked
    public static Large decode(Map<String, AttributeValue> item) {
        return new Large(
                item.get("id").s(),
                item.get("hotel").s(),
                item.get("number").s(),
                item.get("guestId").s(),
                item.get("guestName").s(),
                item.get("email").s(),
                item.get("phone").s(),
                item.get("language").s(),
                item.get("currency").s(),
                item.get("country").s(),
                item.get("region").s(),
                item.get("city").s(),
                item.get("street").s(),
                item.get("postalCode").s(),
                item.get("company").s(),
                item.get("taxNumber").s(),
                item.get("channel").s(),
                item.get("campaign").s(),
                item.get("coupon").s(),
                item.get("roomType").s(),
                item.get("bedType").s(),
                item.get("mealPlan").s(),
                item.get("agent").s(),
                item.get("comment").s(),
                item.get("source").s(),
                Integer.parseInt(item.get("nights").n()),
                Integer.parseInt(item.get("adults").n()),
                Integer.parseInt(item.get("children").n()),
                Integer.parseInt(item.get("rooms").n()),
                Integer.parseInt(item.get("floor").n()),
                Integer.parseInt(item.get("attempts").n()),
                Integer.parseInt(item.get("revision").n()),
                Integer.parseInt(item.get("points").n()),
                Long.parseLong(item.get("sequence").n()),
                Long.parseLong(item.get("sessionNumber").n()),
                Long.parseLong(item.get("guestNumber").n()),
                Long.parseLong(item.get("invoiceNumber").n()),
                Double.parseDouble(item.get("latitude").n()),
                Double.parseDouble(item.get("longitude").n()),
                Double.parseDouble(item.get("discount").n()),
                Double.parseDouble(item.get("rating").n()),
                new BigDecimal(item.get("net").n()),
                new BigDecimal(item.get("tax").n()),
                new BigDecimal(item.get("deposit").n()),
                new BigDecimal(item.get("total").n()),
                item.get("paid").bool(),
                item.get("confirmed").bool(),
                item.get("refundable").bool(),
                item.get("gift").bool(),
                item.get("insured").bool(),
                Instant.parse(item.get("createdAt").s()),
                Instant.parse(item.get("updatedAt").s()),
                Instant.parse(item.get("paidAt").s()),
                Instant.parse(item.get("arrival").s()),
                Instant.parse(item.get("departure").s()),
                TextsByHand.list(item.get("roomNumbers")),
                TextsByHand.list(item.get("remarks")),
                TextsByHand.set(item.get("labels")),
                TextsByHand.set(item.get("wishes")),
                AddressByHand.decode(item.get("address").m()));
    }
}
