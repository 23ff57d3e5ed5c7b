package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemVersion;
import io.github.dynalect.schema.Lifecycle;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an operation says of the attributes that are kept by themselves: the version, the times and the identifier.
 *
 * @param binding where it goes
 * @param lifecycle what is kept: by the schema or, if the operation has an item, by the kind of that
 */
record LifecycleWords<T>(Binding<T> binding, Lifecycle lifecycle) {
    private NumberAttribute<T, Long> version(String name) {
        return Attributes.longInteger(Path.of(name));
    }

    /** The item with an identifier, if it lacks one; what is wrong with the record is told when the request is made. */
    T identified(T item) {
        if (lifecycle.isNone() || lifecycle.generatedId().isEmpty() || !lacksId(item)) {
            return item;
        }
        Identifiers identifiers = binding.access().identifiers();
        UUID id = lifecycle.hasTimeOrderedId() ? identifiers.timeOrdered() : identifiers.random();
        try {
            return binding.schema().lifecycleOf(item).identified(id);
        } catch (RuntimeException e) {
            // Of the record's own, too, as in a text of it.
            return item;
        }
    }

    private boolean lacksId(T item) {
        try {
            return binding.schema().lifecycleOf(item).lacksId();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** An item as it is stored: with the version after its own, and the time. */
    Map<String, AttributeValue> written(Map<String, AttributeValue> item) {
        if (lifecycle.isNone()) {
            return binding.schema().changes().recomposed(item);
        }
        if (lifecycle.lacksId(item)) {
            throw idMissing("item of " + binding);
        }
        lifecycle.version().forEach(name -> item.put(name, lifecycle.nextVersion(item)));
        item.putAll(change());
        return binding.schema().changes().recomposed(item);
    }

    /** What each write stores by itself. The clock is asked only if it has to be. */
    private Map<String, AttributeValue> change() {
        return lifecycle.updatedAt().isEmpty() ? Map.of() : lifecycle.change(binding.now());
    }

    /** That the stored item has a version, or none above 0 if it is 0. */
    Condition<T> unchanged(Option<ItemVersion> asked) {
        if (asked.isEmpty()) {
            return Condition.always();
        }
        return asked.map(had -> {
                    NumberAttribute<T, Long> version = version(had.attribute());
                    return had.number() > 0
                            ? version.eq(had.number())
                            : version.gt(0).negate();
                })
                .getOrElse(Condition::always);
    }

    /** The actions of an update, with what each change does. */
    UpdateAction<T> changing(Key<? extends T> key, UpdateAction<T> action) {
        if (lifecycle.isNone()) {
            return action;
        }
        Map<String, AttributeValue> told = binding.schema().attributesOf(key);
        if (lifecycle.generatedId().exists(told::containsKey) && lifecycle.lacksId(told)) {
            throw idMissing("key of " + binding);
        }
        UpdateAction<T> counted =
                lifecycle.version().map(name -> version(name).add(1)).getOrElse(UpdateAction::none);
        return action.<T>and(counted).and(sets(change()));
    }

    /** The actions of an upsert, with what each change does, and what a creation does. */
    UpdateAction<T> creating(Key<? extends T> key, UpdateAction<T> action) {
        UpdateAction<T> changing = changing(key, action);
        return lifecycle.createdAt().isEmpty()
                ? changing
                : changing.and(setsIfAbsent(lifecycle.creation(binding.now())));
    }

    /** The actions of a merge that does not ask for the version. */
    UpdateAction<T> counting(UpdateAction<T> action) {
        return lifecycle
                .version()
                .<UpdateAction<T>>map(name -> new UpdateAction.All<>(actions(action)
                        .reject(set -> set.targets().contains(Path.of(name)))
                        .append(version(name).add(1))))
                .getOrElse(action);
    }

    /** That no key is composed of the version, which DynamoDB counts then. */
    void counted(T item) {
        if (binding.schema().lifecycleOf(item).composesVersion()) {
            throw Rule.INDEX_KEY_PARTS.refuse(
                    lifecycle.version().get(),
                    "a version that only DynamoDB knows, of which the key of an index is composed",
                    "ask for the version: leave unversioned() out");
        }
    }

    /** That an update by a key knows what to count, and which time to set. */
    void ofKey() {
        if (lifecycle.differsByKind()) {
            throw Rule.KEY_KIND.refuse(
                    "update of " + binding,
                    "a key of kinds that keep different versions, or times of change",
                    "take a key of the kind of the item");
        }
    }

    private static <T> Vector<UpdateAction<? super T>> actions(UpdateAction<T> action) {
        return action instanceof UpdateAction.All<T> all ? all.actions() : Vector.of(action);
    }

    private UpdateAction<T> sets(Map<String, AttributeValue> values) {
        return new UpdateAction.All<>(Vector.ofAll(values.entrySet())
                .map(value -> new UpdateAction.Set<T>(Path.of(value.getKey()), new Literal<>(value.getValue()))));
    }

    private UpdateAction<T> setsIfAbsent(Map<String, AttributeValue> values) {
        return new UpdateAction.All<>(Vector.ofAll(values.entrySet())
                .map(value -> new UpdateAction.Set<T>(
                        Path.of(value.getKey()),
                        new SetValue.IfNotExists<>(Path.of(value.getKey()), new Literal<>(value.getValue())))));
    }

    /** That there is a version to speak of. */
    void versioned(String where) {
        if (lifecycle.version().isEmpty()) {
            throw Rule.LIFECYCLE_NONE.refuse(where, "a schema without a version", "declare one, or leave the word out");
        }
    }

    /** That a version is asked for. */
    void asked(Option<ItemVersion> asked, String where) {
        versioned(where);
        if (asked.isEmpty()) {
            throw Rule.LIFECYCLE_NONE.refuse(
                    where, "a write that asks for no version", "give the item, and leave unversioned() out");
        }
    }

    /** That no version is asked for, which a batch cannot do. */
    void unasked(Option<ItemVersion> asked, String where) {
        if (asked.isDefined()) {
            throw Rule.VERSION_BATCH.refuse(
                    where,
                    "a write that asks for the version of the item",
                    "write one by one or in a transaction, delete by the key, or store items as they are, by verbatim()");
        }
    }

    private static RefusedException idMissing(String where) {
        return Rule.ID_MISSING.refuse(
                where, "no identifier", "give it the one that it has; a put makes one, which the record has to take");
    }
}
