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
import io.github.dynalect.schema.SecondaryIndex.Kind;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.ItemSize;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
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
        // Each put, get and update comes here, so by a loop.
        List<? extends Attribute<?, ?>> attributes = schema.primaryKey().attributes();
        if (!areNamed(key.values(), attributes)) {
            throw otherKey(tableName, key, schema.keyNames());
        }
        for (int i = 0; i < attributes.size(); i++) {
            fit(key.values().get(i), new Part(attributes.get(i), i == 0));
        }
        return key;
    }

    private static boolean areNamed(Vector<KeyValue> values, List<? extends Attribute<?, ?>> attributes) {
        if (values.length() != attributes.size()) {
            return false;
        }
        for (int i = 0; i < attributes.size(); i++) {
            if (!values.get(i).name().equals(attributes.get(i).path().attribute())) {
                return false;
            }
        }
        return true;
    }

    <T> KeyCondition<T> query(KeyCondition<T> key) {
        Vector<Part> parts = key.index().fold(this::table, name -> parts(index(name)));
        Vector<String> names = parts.map(Part::name);
        // By equalities: a partition attribute has no other test.
        boolean hasPartition = KeyValues.equalities(key).length() >= parts.count(Part::ofPartition);
        if (!hasPartition || !names.startsWith(key.names())) {
            throw otherKey(key.index().fold(() -> tableName, this::place), key, names);
        }
        fit(KeyValues.of(key), parts);
        return key;
    }

    /** An index is read as what the schema says it is, whatever handle names it. */
    void known(Option<String> indexName, Kind kind) {
        indexName.map(this::index).filter(index -> index.kind() != kind).forEach(index -> {
            throw Rule.INDEX_KIND.refuse(
                    place(index.name()),
                    "a handle of a " + kind + " index, for one that the schema declares as " + index.kind(),
                    "use the handle that the schema has");
        });
    }

    /** An index is scanned by a handle that has its key attributes, or another one is meant. */
    void same(String indexName, Vector<String> keyNames) {
        Vector<String> declared = index(indexName).keyNames();
        if (!declared.equals(keyNames)) {
            throw Rule.KEY_ATTRIBUTES.refuse(
                    "key of " + place(indexName),
                    "a handle of " + keyNames.mkString(", "),
                    "use the handle of " + declared.mkString(", "));
        }
    }

    /** Whether an index gives whole items only if it is asked to, for it has to read them from the table. */
    boolean isFetching(String indexName) {
        SecondaryIndex<?> index = index(indexName);
        return index.kind() == Kind.LOCAL && index.projection() instanceof IndexProjection.Partial;
    }

    /** Of the table and, if there is one, of an index. */
    Vector<String> names(Option<String> indexName) {
        return schema.keyNames()
                .appendAll(
                        indexName.map(this::index).map(SecondaryIndex::keyNames).getOrElse(Vector.empty()))
                .distinct();
    }

    boolean areFit(Map<String, AttributeValue> values, Option<String> indexName) {
        try {
            Vector<KeyValue> keys =
                    Vector.ofAll(values.entrySet()).map(entry -> new KeyValue(entry.getKey(), entry.getValue()));
            fit(
                    keys,
                    table().appendAll(indexName.map(name -> parts(index(name))).getOrElse(Vector.empty())));
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    /** The paths of a view, if the index gives them, and those of the keys that are not among them. */
    Vector<Path> withKeys(Vector<Path> view, Option<String> indexName) {
        indexName
                .filter(name -> index(name).kind() == Kind.PARTIAL)
                .forEach(name -> held(Rule.INDEX_PARTIAL, "view of ", view, name));
        Vector<String> keys = names(indexName);
        view.find(path -> path.isNested() && keys.contains(path.attribute())).forEach(path -> {
            throw Rule.KEY_NESTED.refuse(path.toString(), "a place inside a key attribute", "take the key attribute");
        });
        return view.appendAll(keys.removeAll(view.map(Path::attribute)).map(Path::of));
    }

    /** The paths of a filter, if the index holds them. */
    void seen(Rule rule, Vector<Path> filter, Option<String> indexName) {
        indexName.forEach(name -> held(rule, "filter of ", filter, name));
    }

    private void held(Rule rule, String what, Vector<Path> paths, String indexName) {
        if (index(indexName).projection() instanceof IndexProjection.Partial partial) {
            Vector<String> missing = paths.map(Path::attribute)
                    .distinct()
                    .removeAll(names(Option.some(indexName)).appendAll(partial.names()));
            if (!missing.isEmpty()) {
                throw rule.refuse(
                        what + place(indexName),
                        "an index without " + missing.mkString(", "),
                        "let the index hold them, or ask for no more than it holds");
            }
        }
    }

    private String place(String indexName) {
        return tableName + "." + indexName;
    }

    /** What an item has of an index's key must be fit for it: the service refuses the whole item otherwise. */
    void inIndexes(Map<String, AttributeValue> item) {
        for (SecondaryIndex<?> index : schema.indexes()) {
            for (Part part : parts(index)) {
                AttributeValue value = item.get(part.name());
                if (value != null) {
                    inIndex(index, part, value);
                }
            }
        }
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
        Vector<Part> parts = Vector.empty();
        for (Attribute<?, ?> attribute : schema.primaryKey().attributes()) {
            parts = parts.append(new Part(attribute, parts.isEmpty()));
        }
        return parts;
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
        for (KeyValue value : values) {
            for (Part part : parts) {
                if (part.name().equals(value.name())) {
                    fit(value, part);
                    break;
                }
            }
        }
    }

    private void fit(KeyValue value, Part part) {
        // A codec that does not tell its type is taken at its word.
        Option<AttributeType> type = part.attribute().codec().type();
        if (type.isDefined() && type.get() != value.type()) {
            throw Rule.KEY_OTHER_TYPE.refuse(
                    place(value), "a value of type " + value.type(), "give one of type " + type.get());
        }
        int most = part.ofPartition() ? Limits.PARTITION_KEY_BYTES : Limits.SORT_KEY_BYTES;
        if (!ItemSize.fits(value.value(), most)) {
            throw Rule.KEY_SIZE.refuse(
                    place(value), ItemSize.of(value.value()) + " bytes", "give at most " + most + " bytes");
        }
    }

    private String place(KeyValue value) {
        return value.name() + " of " + tableName;
    }
}
