package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an operation says of the kinds of items, where its table holds several and it keeps to some.
 *
 * @param schema the schema of the items
 * @param kept the kinds that it keeps to; none if all items of the table are its own
 */
record KindWords<T>(Schema<T> schema, Option<Kinds> kept) {
    static <T> KindWords<T> of(Schema<T> schema) {
        return new KindWords<>(schema, schema.keptKinds());
    }

    /** That an item is of such a kind. It holds of no item only if the kinds are all others than some. */
    Condition<T> condition() {
        return kept.fold(Condition::always, KindWords::condition);
    }

    private static <T> Condition<T> condition(Kinds kinds) {
        StringAttribute<T> discriminator = Attributes.string(Path.of(kinds.attribute()));
        Condition<T> named =
                kinds.name().isDefined() ? discriminator.eq(kinds.name().get()) : discriminator.isInAll(kinds.names());
        return kinds.others() ? named.negate() : named;
    }

    /** A condition of a write, which must not hold of an item of another kind; of no item it may. */
    Condition<T> writing(Condition<T> condition) {
        Condition<T> own = condition();
        Condition<T> absent =
                Condition.<T>allOf(schema.primaryKey().partitionAttribute().notExists());
        Vector<Condition<? super T>> said =
                condition instanceof Condition.And<T> all ? Vector.narrow(all.conditions()) : Vector.of(condition);
        if (own instanceof Condition.Always || said.contains(own) || said.contains(absent)) {
            return condition;
        }
        return (kept.get().others() ? own : absent.or(own)).and(condition);
    }

    /** A filter of a scan, with one for the kind. */
    Condition<T> scanning(Condition<T> filter) {
        return condition().and(filter);
    }

    /** A filter of a query, with one for the kind, unless the key condition tells it: no filter can name it then. */
    Condition<T> querying(KeyCondition<T> key, Condition<T> filter) {
        Map<String, AttributeValue> told =
                KeyValues.equalities(key).toJavaMap(value -> Tuple.of(value.name(), value.value()));
        return kept.exists(kinds -> told.containsKey(kinds.attribute()) && kinds.include(told))
                ? filter
                : condition().and(filter);
    }

    /** The paths of a view, with that of the discriminator if an item has to be told by it, which takes the whole of that. */
    Vector<Path> with(Vector<Path> paths) {
        paths.find(path -> path.isNested()
                        && kept.exists(kinds -> kinds.attribute().equals(path.attribute())))
                .forEach(path -> {
                    throw Rule.VIEW.refuse(
                            path.toString(), "a place inside the attribute that tells the kind", "take the attribute");
                });
        return kept.map(kinds -> Path.of(kinds.attribute()))
                .filter(path -> !paths.exists(other -> other.attribute().equals(path.attribute())))
                .fold(() -> paths, paths::append);
    }

    /** What is said of an item by its key, which may be one of a kind; what tells no kind says no more than the table. */
    <K extends T> KindWords<?> of(Key<K> key) {
        return schema.schemaOf(key).<KindWords<?>>map(KindWords::of).getOrElse(this);
    }

    /** Whether an item that was found is one of those that are asked for. */
    boolean include(Map<String, AttributeValue> item) {
        return kept.isEmpty() || kept.get().include(item);
    }

    /** The actions of an upsert, with one for the discriminator, by which an item that it creates can be read. */
    UpdateAction<T> creating(UpdateAction<T> action, String where) {
        Option<Kinds> kinds = schema.kinds();
        if (kinds.isEmpty() || schema.isOfUnknownKind()) {
            return action;
        }
        String name = kinds.flatMap(Kinds::name)
                .getOrElseThrow(() -> Rule.UPSERT_INCOMPLETE.refuse(
                        where,
                        "no kind of the item that it may create",
                        "upsert by a key of one kind, or into the table of one, by only(…)"));
        return action.and(Attributes.<T>string(Path.of(kinds.get().attribute())).set(name));
    }
}
