package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where an item is, of all tables: two places are equal if DynamoDB has one item there, however a number is written.
 *
 * @param table the name of the table
 * @param key the key attributes, in their canonical form
 */
record Place(String table, Map<String, AttributeValue> key) {
    /** Of a partition attribute and a sort attribute, none is moved when the second one comes. */
    private static final int CAPACITY = 4;

    static Place of(Binding<?> binding, Map<String, AttributeValue> key) {
        return in(binding, key).getOrElseThrow(() -> new IllegalArgumentException("no key of " + binding.tableName()));
    }

    /** Where an item with some attributes is; nowhere if it has no key. */
    static Option<Place> in(Binding<?> binding, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> canonical = new LinkedHashMap<>(CAPACITY);
        for (Attribute<?, ?> attribute : binding.schema().primaryKey().attributes()) {
            String name = attribute.path().attribute();
            AttributeValue value = attributes.get(name);
            if (value == null) {
                return Option.none();
            }
            canonical.put(name, CanonicalValue.of(value));
        }
        return Option.some(new Place(binding.tableName(), canonical));
    }

    static Place of(Binding<?> binding, Key<?> key) {
        return of(binding, key.toMap());
    }

    /** Whether an answer could take one of both for the other: of two tables that have one name, in two accounts or regions. */
    boolean isMistakenFor(Place other) {
        return !table.equals(other.table) && isOf(other.table);
    }

    private boolean isOf(String tableName) {
        return lastPart(table).equals(lastPart(tableName));
    }

    private static String lastPart(String tableName) {
        return tableName.substring(tableName.lastIndexOf('/') + 1);
    }

    /** One of some that is in a table of an answer, which says by what binding; of one table all are, whatever it is called. */
    static <P> Option<P> anyIn(String tableName, Collection<P> parts, Function<? super P, Place> place) {
        Vector<P> all = Vector.ofAll(parts);
        Vector<P> ofTables = all.distinctBy(part -> place.apply(part).table());
        return ofTables.length() == 1
                ? ofTables.headOption()
                : all.find(part -> place.apply(part).table().equals(tableName))
                        .orElse(() -> all.find(part -> place.apply(part).isOf(tableName)));
    }

    /** The table; a key is told by its fingerprint only, which is not made here. */
    @Override
    public String toString() {
        return table;
    }
}
