package io.github.dynalect.property;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Smaller sets of items: half of them, all but one, or with fewer attributes and smaller values. */
final class SmallerItems {
    private static final SmallerValues VALUES = new SmallerValues();

    private SmallerItems() {}

    static Vector<Items> of(Items items) {
        Vector<Map<String, AttributeValue>> all = items.all();
        int half = all.length() / 2;
        Candidates<Items> candidates = new Candidates<>();
        if (half > 1) {
            candidates.add(() -> new Items(all.take(half))).add(() -> new Items(all.drop(half)));
        }
        // One is kept: there is no tree about nothing.
        return candidates
                .lists(all, SmallerItems::smaller, Items::new)
                .all()
                .reject(smaller -> smaller.all().isEmpty());
    }

    private static Vector<Map<String, AttributeValue>> smaller(Map<String, AttributeValue> item) {
        Vector<Tuple2<String, AttributeValue>> attributes =
                LinkedHashMap.ofAll(item).toVector();
        return new Candidates<Map<String, AttributeValue>>()
                .lists(
                        attributes,
                        VALUES::smallerMember,
                        some -> Items.canonical(LinkedHashMap.ofEntries(some).toJavaMap()))
                .all();
    }
}
