package io.github.dynalect.schema;

import io.github.dynalect.codec.Member;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The {@link Lifecycle} of one item, which is that of its kind. Its text does not show the item.
 *
 * @param <T> the item type
 */
public final class ItemLifecycle<T> {
    private final Schema<T> schema;
    private final Schema<? extends T> kind;
    private final T item;

    ItemLifecycle(Schema<T> schema, T item) {
        this.schema = schema;
        this.kind = schema.kindOf(item);
        this.item = item;
    }

    /** {@return the attributes that the kind of the item keeps by itself} */
    public Lifecycle kept() {
        return kind.lifecycle();
    }

    /**
     * {@return the version of the item, 0 if it has none yet; none if its kind keeps no version}
     *
     * @throws RefusedException if it is less than 0
     */
    public Option<ItemVersion> version() {
        return kept().isNone() ? Option.none() : kept().version().flatMap(name -> kept().checkedVersion(stored(name)));
    }

    /** {@return whether the key of an index is composed of the version of the item} */
    public boolean composesVersion() {
        return kind.composition().exists(composed -> kept().version().exists(composed.indexParts()::contains));
    }

    /** {@return whether identifiers are made for the kind of the item, and it has none} */
    public boolean lacksId() {
        return !kept().isNone() && kept().generatedId().exists(name -> kept().lacksId(stored(name)));
    }

    private Map<String, AttributeValue> stored(String name) {
        return schema.codec().toMap(item, Set.of(name));
    }

    /**
     * {@return the same item with an identifier}
     *
     * @throws RefusedException if the record cannot be stored, or does not take it
     */
    public T identified(UUID id) {
        String name = kept().generatedId().get();
        Map<String, AttributeValue> stored = uncomposed();
        stored.put(name, kept().id(Objects.requireNonNull(id, "id")));
        return schema.decode(stored)
                .getOrElseThrow(failure -> Rule.ID_MISSING.refuse(
                        name, "a record that takes none (" + failure.describe() + ")", "give it one"));
    }

    /** What a record is made of again: a key that is composed of an identifier cannot always be composed without. */
    private Map<String, AttributeValue> uncomposed() {
        return schema.composition().isEmpty() || schema.keepsExtra()
                ? schema.codec().toMap(item)
                : schema.codec()
                        .toMap(
                                item,
                                Vector.ofAll(schema.codec().members())
                                        .map(Member::name)
                                        .toJavaSet());
    }

    /** {@return the names of the attributes that are kept, and the schema} */
    @Override
    public String toString() {
        return kept() + " of one of " + schema;
    }
}
