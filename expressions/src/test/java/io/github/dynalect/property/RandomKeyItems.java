package io.github.dynalect.property;

import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are in all tables, each in few partitions, and most of them in the index. */
final class RandomKeyItems {
    private final Draw draw;
    private final RandomValues values;

    RandomKeyItems(Draw draw) {
        this.draw = draw;
        this.values = new RandomValues(draw);
    }

    Items items(int count) {
        Vector<Map<String, AttributeValue>> drawn = draw.times(count, this::item);
        // Of two items with the same key in a table, one would take the place of the other.
        return new Items(TypedKey.TABLES.foldLeft(
                drawn,
                (items, table) ->
                        items.distinctBy(item -> table.attributes().keySet().map(item::get))));
    }

    private Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = new TreeMap<>();
        for (TypedKey schema : TypedKey.ALL) {
            schema.partition().forEach((name, type) -> item.put(name, partition(type)));
            schema.sort().forEach((name, type) -> item.put(name, key(type)));
        }
        if (draw.chance(10)) {
            item.remove(draw.of(TypedKey.INDEX.attributes().keySet().toVector()));
        }
        return item;
    }

    /** One of two. */
    private AttributeValue partition(AttributeType type) {
        String text = draw.chance(50) ? "1" : "2";
        return switch (type) {
            case S -> AttributeValue.fromS(text);
            case N -> AttributeValue.fromN(text);
            default -> AttributeValue.fromB(SdkBytes.fromUtf8String(text));
        };
    }

    /** A value that is not empty. */
    AttributeValue key(AttributeType type) {
        AttributeValue value = values.ofType(type);
        return type == AttributeType.N || !Parts.of(value).isEmpty() ? value : key(type);
    }
}
