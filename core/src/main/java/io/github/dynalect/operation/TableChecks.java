package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.value.ItemSize;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can be said against an operation by the table's schema alone, before anything is sent. */
record TableChecks(Schema<?> schema, String tableName) {
    <K extends Key<?>> K key(K key) {
        if (!key.names().equals(schema.keyNames())) {
            throw otherKey(key);
        }
        sizes(key.values());
        return key;
    }

    <T> KeyCondition<T> query(KeyCondition<T> key) {
        if (key.index().isEmpty()) {
            if (!schema.keyNames().startsWith(key.names())) {
                throw otherKey(key);
            }
            return key;
        }
        String name = key.index().get();
        SecondaryIndex<?> index = schema.index(name)
                .getOrElseThrow(() -> Rule.INDEX_UNKNOWN.refuse(
                        tableName, "the index " + name, "declare it in the schema, or query by one of " + indexes()));
        if (!index.keyNames().startsWith(key.names())) {
            throw Rule.KEY_ATTRIBUTES.refuse(
                    "key of " + tableName + "." + name,
                    "a key of " + key.names().mkString(", "),
                    "give " + index.keyNames().mkString(", "));
        }
        return key;
    }

    private RefusedException otherKey(KeyCondition<?> key) {
        return Rule.KEY_ATTRIBUTES.refuse(
                "key of " + tableName,
                "a key of " + key.names().mkString(", "),
                "give " + schema.keyNames().mkString(", "));
    }

    private String indexes() {
        return schema.indexes().map(SecondaryIndex::name).mkString("[", ", ", "]");
    }

    private void sizes(Vector<KeyValue> key) {
        key.zipWithIndex().forEach(value -> size(value._1(), value._2() == 0));
    }

    private void size(KeyValue value, boolean ofPartition) {
        int most = ofPartition ? Limits.PARTITION_KEY_BYTES : Limits.SORT_KEY_BYTES;
        long bytes = ItemSize.of(value.value());
        if (bytes > most) {
            throw Rule.KEY_SIZE.refuse(
                    value.name() + " of " + tableName, bytes + " bytes", "give at most " + most + " bytes");
        }
    }

    <T> Condition<T> tested(Condition<T> condition) {
        notInside(condition.paths());
        return condition;
    }

    <T> Condition<T> filtered(KeyCondition<T> key, Condition<T> filter) {
        Vector<Path> paths = filter.paths();
        notInside(paths);
        Vector<String> keyNames = key.index()
                .flatMap(name -> schema.index(name).map(SecondaryIndex::keyNames))
                .getOrElse(schema.keyNames());
        paths.map(Path::attribute).find(keyNames::contains).forEach(name -> {
            throw Rule.FILTER_KEY.refuse(
                    "filter of " + tableName, "the key attribute " + name, "test it in the key condition");
        });
        return filter;
    }

    <S> UpdateAction<S> allowed(UpdateAction<S> action) {
        notInside(action.reads());
        action.targets()
                .find(target -> schema.keyNames().contains(target.attribute()))
                .forEach(target -> {
                    throw Rule.KEY_UPDATED.refuse(
                            target.toString(), "a key attribute", "delete the item and put another");
                });
        Outcome.attributes(action, Outcome.Presence.ABSENT)
                .find(schema.requiredNames()::contains)
                .forEach(name -> {
                    throw Rule.REQUIRED_REMOVED.refuse(
                            name, "the removal of an attribute that every item has", "set it, or declare it optional");
                });
        return action;
    }

    /** There is nothing inside a key attribute. */
    private void notInside(Vector<Path> paths) {
        paths.find(path -> path.isNested() && schema.keyNames().contains(path.attribute()))
                .forEach(path -> {
                    throw Rule.KEY_NESTED.refuse(
                            path.toString(), "a place inside a key attribute", "name the key attribute itself");
                });
    }

    Map<String, AttributeValue> stored(Key<?> key, Map<String, AttributeValue> item) {
        Key<?> checked = key(key);
        if (!ItemSize.fits(item)) {
            throw Rule.ITEM_SIZE.refuse(
                    "item " + checked.fingerprint() + " of " + tableName,
                    ItemSize.of(item) + " bytes",
                    "store its large parts elsewhere");
        }
        schema.indexes().forEach(index -> inIndex(index, item));
        return item;
    }

    /** What an item has of an index's key must be fit for it: the service refuses the whole item otherwise. */
    private void inIndex(SecondaryIndex<?> index, Map<String, AttributeValue> item) {
        int partitions = index.key().partitionAttributes().length();
        index.keyNames()
                .zipWithIndex()
                .forEach(name -> Option.of(item.get(name._1()))
                        .forEach(value -> size(new KeyValue(name._1(), value), name._2() < partitions)));
    }
}
