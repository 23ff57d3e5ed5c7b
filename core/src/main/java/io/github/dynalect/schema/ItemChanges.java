package io.github.dynalect.schema;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update may change of the items of a {@link Schema}, and what has to change with it.
 *
 * @param <T> the item type
 */
public final class ItemChanges<T> {
    private final Schema<T> schema;

    ItemChanges(Schema<T> schema) {
        this.schema = schema;
    }

    /**
     * {@return an action of an update that leaves the key as it is, and the kinds of the item and of the documents in it}
     *
     * @param <U> the item type of the action
     * @throws RefusedException if it touches a key attribute, what one is composed of, any composed attribute, or a
     *     discriminator
     */
    public <U> UpdateAction<U> keepingKey(UpdateAction<U> action) {
        Vector<Path> targets = Objects.requireNonNull(action, "action").targets();
        Layout layout = new Layout(schema.codec());
        List<String> keyNames = schema.plan().keyNames();
        for (Path target : targets) {
            if (layout.tellsKind(target, targets)) {
                throw kindUpdated(target);
            }
            if (keyNames.contains(target.attribute())) {
                throw Rule.KEY_UPDATED.refuse(target.toString(), "a key attribute", "delete the item and put another");
            }
        }
        if (schema.composition().isDefined()) {
            schema.composition().get().check(action);
        }
        return action;
    }

    private static RefusedException kindUpdated(Path target) {
        return target.isNested()
                ? Rule.KIND_UPDATED.refuse(
                        target.toString(), "the member that tells the kind of a document", "set the document")
                : Rule.KIND_UPDATED.refuse(
                        target.toString(), "the attribute that tells the kind of an item", "put an item of that kind");
    }

    /**
     * {@return an action of an update that leaves alone what the schema keeps by itself, and what its kinds keep}
     *
     * @param <U> the item type of the action
     * @throws RefusedException if it touches a version, or one of the times
     */
    public <U> UpdateAction<U> leavingKept(UpdateAction<U> action) {
        Objects.requireNonNull(action, "action");
        for (Schema<?> part : schema.schemas().parts()) {
            UpdateAction<U> unused = part.changes().leavingKept(action);
        }
        return schema.lifecycle().leaving(action);
    }

    /**
     * {@return the actions that an update needs beside its own, so that the composed keys of indexes stay those of the item}
     *
     * @param action all actions of the update
     * @param key the key of the item
     * @param condition what holds of the item before
     * @throws RefusedException if a composed key changes in a way that is not known before
     */
    public UpdateAction<T> following(UpdateAction<T> action, Key<? extends T> key, Condition<T> condition) {
        return schema.composition().isEmpty()
                ? UpdateAction.none()
                : schema.composition().get().following(action, key, condition, false);
    }

    /**
     * {@return the actions that an upsert needs beside its own: those of an update, and those that store what the key is
     * composed of}
     *
     * @param action all actions of the upsert
     * @param key the key of the item
     * @param condition what holds of the item before, if there is one
     * @throws RefusedException if a composed key changes in a way that is not known before
     */
    public UpdateAction<T> creating(UpdateAction<T> action, Key<? extends T> key, Condition<T> condition) {
        return schema.composition().isEmpty()
                ? UpdateAction.none()
                : schema.composition().get().creating(action, key, condition);
    }

    /**
     * {@return stored attributes with the composed ones made of them anew, as if one of their parts had changed; the same map}
     *
     * @param stored the attributes of an item of this schema, which can be changed
     */
    public Map<String, AttributeValue> recomposed(Map<String, AttributeValue> stored) {
        if (schema.composition().isEmpty()) {
            return stored;
        }
        if (schema.composition().exists(Composition::ofOneKind)) {
            schema.composition().get().recompose(stored);
            return stored;
        }
        return schema.schemas()
                .including(stored)
                .map(kind -> kind.changes().recomposed(stored))
                .getOrElse(stored);
    }

    /** {@return the schema} */
    @Override
    public String toString() {
        return "changes of one of " + schema;
    }
}
