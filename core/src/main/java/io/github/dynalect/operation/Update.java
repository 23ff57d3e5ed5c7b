package io.github.dynalect.operation;

import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.collection.Vector;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Changes the item with a key, which must be there: an update never creates one. Returns the item after the change.
 *
 * <p>All actions see the item as it was before any of them.
 *
 * @param <T> the item type
 */
public final class Update<T> extends ConditionalUpdate<T> implements ItemUpdate<T, Update<T>> {
    private Update(UpdatePlan<T> plan) {
        super(plan);
    }

    /**
     * {@return an update without actions yet}
     *
     * @param <T> the item type
     */
    public static <T> Update<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Update<>(UpdatePlan.of(binding, key));
    }

    @Override
    public Update<T> with(UpdateAction<? super T> action) {
        return new Update<>(plan().with(action));
    }

    @Override
    @SafeVarargs
    public final <E> Update<T> add(SetAttribute<? super T, E> attribute, E first, E... rest) {
        Vector<E> members = Vector.of(first);
        for (E member : rest) {
            members = members.append(member);
        }
        return addAll(attribute, members);
    }

    @Override
    @SafeVarargs
    public final <E> Update<T> delete(SetAttribute<? super T, E> attribute, E first, E... rest) {
        Vector<E> members = Vector.of(first);
        for (E member : rest) {
            members = members.append(member);
        }
        return deleteAll(attribute, members);
    }

    /**
     * {@return the same change, with the members of a document stored into the one that is there; one that is absent is
     * removed}
     *
     * @param <D> the type of the document
     */
    public <D> Update<T> merge(DocumentAttribute<? super T, D> attribute, D document) {
        return with(attribute.merge(document));
    }

    /** {@return the same update, only if the condition holds of the item before; conditions given twice must all hold} */
    public Update<T> onlyIf(Condition<? super T> condition) {
        return new Update<>(plan().onlyIf(condition));
    }

    /** {@return the same update, which returns the item before the change} */
    public ConditionalWrite<UpdateItemRequest, T, T> returningOld() {
        return answered(Answer.old(plan().binding()));
    }

    @Override
    UpdatePlan<T> sent() {
        return plan().withActions().changing().following().ofItemThatExists();
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Update" + plan();
    }
}
