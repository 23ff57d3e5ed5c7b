package io.github.dynalect.benchmarks.operation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How one would write and read a parcel with the SDK alone. */
final class ParcelByHand {
    private ParcelByHand() {}

    static Map<String, AttributeValue> encode(Parcel parcel) {
        Map<String, AttributeValue> item = new HashMap<>(16);
        item.put("depot", AttributeValue.createS(parcel.depot()));
        item.put("parcelId", AttributeValue.createS(parcel.parcelId()));
        item.put("status", AttributeValue.createS(parcel.status().name()));
        item.put("recipient", AttributeValue.createS(parcel.recipient()));
        item.put("city", AttributeValue.createS(parcel.city()));
        item.put("grams", AttributeValue.createN(Integer.toString(parcel.grams())));
        item.put("scans", AttributeValue.createN(Integer.toString(parcel.scans())));
        item.put("fee", AttributeValue.createN(parcel.fee().toPlainString()));
        item.put("fragile", AttributeValue.createBool(parcel.fragile()));
        if (parcel.note().isDefined()) {
            item.put("note", AttributeValue.createS(parcel.note().get()));
        }
        return item;
    }

    static Map<String, AttributeValue> key(String depot, String parcelId) {
        Map<String, AttributeValue> key = new HashMap<>(4);
        key.put("depot", AttributeValue.createS(depot));
        key.put("parcelId", AttributeValue.createS(parcelId));
        return key;
    }

    /** {@return the parcel of some attributes; a missing one is a {@code NullPointerException}} */
    @NullUnmarked
    static Parcel decode(Map<String, AttributeValue> item) {
        AttributeValue note = item.get("note");
        return new Parcel(
                item.get("depot").s(),
                item.get("parcelId").s(),
                ParcelStatus.valueOf(item.get("status").s()),
                item.get("recipient").s(),
                item.get("city").s(),
                Integer.parseInt(item.get("grams").n()),
                Integer.parseInt(item.get("scans").n()),
                new BigDecimal(item.get("fee").n()),
                item.get("fragile").bool(),
                note == null ? Option.none() : Option.some(note.s()));
    }
}
