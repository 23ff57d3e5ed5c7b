package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.value.ItemSize;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can be said against the keys of an operation by the table's schema alone: their attributes, types and sizes. */
record KeyChecks(Schema<?> schema, String tableName) {
    /**
     * A key attribute of the table or of an index.
     *
     * @param attribute the attribute
     * @param ofPartition whether it is a partition attribute; if not, it is a sort attribute
     */
    private record Part(Attribute<?, ?> attribute, boolean ofPartition) {
        String name() {
            return attribute.path().attribute();
        }
    }

    <K extends Key<?>> K key(K key) {
        if (!key.names().equals(schema.keyNames())) {
            throw otherKey(tableName, key, schema.keyNames());
        }
        fit(key.values(), table());
        return key;
    }

    <T> KeyCondition<T> query(KeyCondition<T> key) {
        Vector<Part> parts = key.index().fold(this::table, name -> parts(index(name)));
        Vector<String> names = parts.map(Part::name);
        if (!names.startsWith(key.names())) {
            throw otherKey(tableName + key.index().fold(() -> "", name -> "." + name), key, names);
        }
        fit(KeyValues.of(key), parts);
        return key;
    }

    /** A record that is read from an index lacks nothing that is stored of it. */
    void whole(String indexName) {
        SecondaryIndex<?> index = index(indexName);
        Vector<String> missing = schema.missingIn(index);
        boolean extra = schema.keepsExtra() && !(index.projection() instanceof IndexProjection.All);
        if (extra || !missing.isEmpty()) {
            throw partial(indexName, missing.isEmpty() ? "the extra attributes" : missing.mkString(", "));
        }
    }

    /** The paths of a view, if the index holds them, and those of the keys that are not among them. */
    Vector<Path> withKeys(Vector<Path> view, Option<String> indexName) {
        Option<SecondaryIndex<?>> index = indexName.map(this::index);
        Vector<String> keys = schema.keyNames()
                .appendAll(index.map(SecondaryIndex::keyNames).getOrElse(Vector.empty()))
                .distinct();
        index.filter(found -> found.scope() == SecondaryIndex.Scope.GLOBAL)
                .filter(found -> found.projection() instanceof IndexProjection.Include
                        || found.projection() instanceof IndexProjection.KeysOnly)
                .forEach(found -> {
                    Vector<String> held = found.projection() instanceof IndexProjection.Include include
                            ? keys.appendAll(include.names())
                            : keys;
                    Vector<String> missing = view.map(Path::attribute).removeAll(held);
                    if (!missing.isEmpty()) {
                        throw partial(found.name(), missing.mkString(", "));
                    }
                });
        return view.appendAll(keys.removeAll(view.map(Path::attribute)).map(Path::of));
    }

    private RefusedException partial(String indexName, String missing) {
        return Rule.INDEX_PARTIAL.refuse(
                "query of " + tableName + "." + indexName,
                "an index without " + missing,
                "let the index hold them, or select a view that needs no more than it holds");
    }

    /** What an item has of an index's key must be fit for it: the service refuses the whole item otherwise. */
    void inIndexes(Map<String, AttributeValue> item) {
        schema.indexes()
                .forEach(index -> parts(index).forEach(part -> {
                    AttributeValue value = item.get(part.name());
                    if (value != null) {
                        inIndex(index, part, value);
                    }
                }));
    }

    private void inIndex(SecondaryIndex<?> index, Part part, AttributeValue value) {
        try {
            fit(new KeyValue(part.name(), value), part);
        } catch (RefusedException e) {
            throw e.within("index " + index.name());
        }
    }

    private SecondaryIndex<?> index(String name) {
        return schema.index(name)
                .getOrElseThrow(() -> Rule.INDEX_UNKNOWN.refuse(
                        tableName,
                        "the index " + name,
                        "declare it in the schema, or query by one of "
                                + schema.indexes().map(SecondaryIndex::name).mkString("[", ", ", "]")));
    }

    private Vector<Part> table() {
        return Vector.<Attribute<?, ?>>ofAll(schema.primaryKey().attributes())
                .zipWithIndex((attribute, place) -> new Part(attribute, place == 0));
    }

    private static Vector<Part> parts(SecondaryIndex<?> index) {
        return index.key()
                .partitionAttributes()
                .map(attribute -> new Part(attribute, true))
                .appendAll(index.key().sortAttributes().map(attribute -> new Part(attribute, false)));
    }

    private static RefusedException otherKey(String place, KeyCondition<?> key, Vector<String> names) {
        return Rule.KEY_ATTRIBUTES.refuse(
                "key of " + place, "a key of " + key.names().mkString(", "), "give " + names.mkString(", "));
    }

    private void fit(Vector<KeyValue> values, Vector<Part> parts) {
        values.forEach(
                value -> parts.find(part -> part.name().equals(value.name())).forEach(part -> fit(value, part)));
    }

    private void fit(KeyValue value, Part part) {
        String place = value.name() + " of " + tableName;
        // A codec that does not tell its type is taken at its word.
        part.attribute().codec().type().filter(type -> type != value.type()).forEach(type -> {
            throw Rule.KEY_OTHER_TYPE.refuse(place, "a value of type " + value.type(), "give one of type " + type);
        });
        int most = part.ofPartition() ? Limits.PARTITION_KEY_BYTES : Limits.SORT_KEY_BYTES;
        long bytes = ItemSize.of(value.value());
        if (bytes > most) {
            throw Rule.KEY_SIZE.refuse(place, bytes + " bytes", "give at most " + most + " bytes");
        }
    }
}
