package io.github.dynalect.property;

import io.github.dynalect.value.CanonicalValue;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that a tree is about, in canonical form. Trials share them: they are told apart by identity. */
final class Items {
    private final Vector<Map<String, AttributeValue>> all;
    private final Vector<Place> places;

    Items(Vector<Map<String, AttributeValue>> all) {
        this.all = all;
        this.places = all.flatMap(Place::in);
    }

    static Items random(Draw draw, int count) {
        return new Items(draw.times(count, () -> item(draw)));
    }

    private static Map<String, AttributeValue> item(Draw draw) {
        RandomValues values = new RandomValues(draw);
        Map<String, AttributeValue> item = new TreeMap<>();
        for (int i = draw.below(9); i > 0; i--) {
            item.put(values.name(), values.value());
        }
        return canonical(item);
    }

    static Map<String, AttributeValue> canonical(Map<String, AttributeValue> item) {
        return CanonicalValue.of(AttributeValue.fromM(item)).m();
    }

    Vector<Map<String, AttributeValue>> all() {
        return all;
    }

    /** The only item, where a tree is about one. */
    Map<String, AttributeValue> one() {
        return all.single();
    }

    /** All places of all items. */
    Vector<Place> places() {
        return places;
    }

    @Override
    public String toString() {
        return all.mkString("\n");
    }
}
