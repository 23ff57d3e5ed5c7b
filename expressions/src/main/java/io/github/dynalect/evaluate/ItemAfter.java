package io.github.dynalect.evaluate;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.ItemSize;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item with changes made: what lies around a change is made anew, and all else is as before. */
final class ItemAfter {
    private ItemAfter() {}

    static Map<String, AttributeValue> of(Map<String, AttributeValue> before, Vector<Change> changes) {
        return members(before, PlaceTree.of(changes.map(change -> new Tuple2<>(change.target(), change.value()))));
    }

    static boolean fits(Map<String, AttributeValue> item) {
        return ItemSize.of(item) <= Limits.ITEM_BYTES;
    }

    private static Option<AttributeValue> value(
            Option<AttributeValue> before, PlaceTree<Option<AttributeValue>> changes) {
        return changes.match(
                after -> after,
                // There is room at each target, so there is something where a branch leads on.
                inside -> before.map(container -> container(container, inside)));
    }

    private static AttributeValue container(AttributeValue before, PlaceTree.Branch<Option<AttributeValue>> changes) {
        return changes.isOfNames()
                ? AttributeValue.fromM(members(before.m(), changes))
                : AttributeValue.fromL(elements(before.l(), changes));
    }

    private static Map<String, AttributeValue> members(
            Map<String, AttributeValue> before, PlaceTree.Branch<Option<AttributeValue>> changes) {
        Map<String, AttributeValue> members = new LinkedHashMap<>(before);
        changes.byName().forEach(change -> {
            String name = change._1();
            Option<AttributeValue> after = value(Option.of(before.get(name)), change._2());
            after.peek(value -> members.put(name, value)).onEmpty(() -> members.remove(name));
        });
        return Collections.unmodifiableMap(members);
    }

    /** Each element stays, is changed or falls out; what is set beyond the end is appended in the order of the indexes. */
    private static List<AttributeValue> elements(
            List<AttributeValue> before, PlaceTree.Branch<Option<AttributeValue>> changes) {
        List<Option<AttributeValue>> elements = new ArrayList<>(before.size());
        before.forEach(element -> elements.add(Option.some(element)));
        changes.byIndex().forEach(change -> {
            int index = change._1();
            if (index < before.size()) {
                elements.set(index, value(elements.get(index), change._2()));
            } else {
                elements.add(value(Option.none(), change._2()));
            }
        });
        return elements.stream().flatMap(Option::toJavaStream).toList();
    }
}
