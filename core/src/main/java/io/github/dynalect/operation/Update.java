package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.Rendered;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Changes the item with a key, which must be there: an update never creates one. Returns the item after the change.
 *
 * <p>All actions see the item as it was before any of them.
 *
 * @param <T> the item type
 */
public final class Update<T> extends ConditionalWrite<UpdateItemRequest, T, T> implements ItemUpdate<T, Update<T>> {
    private final UpdatePlan<T> plan;

    private Update(UpdatePlan<T> plan) {
        this.plan = plan;
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
        return new Update<>(plan.with(action));
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
        return new Update<>(plan.onlyIf(condition));
    }

    /** {@return the same update, which returns the item before the change} */
    public ConditionalWrite<UpdateItemRequest, T, T> returningOld() {
        return answered(Answer.old(plan.binding()));
    }

    /** {@return the same update, which returns nothing: it costs the least to answer} */
    public ConditionalWrite<UpdateItemRequest, T, Done> returningNothing() {
        return answered(Answer.nothing());
    }

    /**
     * {@return the same update, which returns the new value of one attribute that it changes; none if it is gone}
     *
     * @param <A> the type of the attribute
     * @throws io.github.dynalect.refusal.RefusedException if the update does not touch the attribute as a whole, or if it is
     *     an element of a list, whose position in the answer is not that in the item
     */
    public <A> ConditionalWrite<UpdateItemRequest, T, Option<A>> returning(Attribute<? super T, A> a) {
        return answered(Answer.of(plan, a));
    }

    /**
     * {@return the same update, which returns the new values of two attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public <A, B> ConditionalWrite<UpdateItemRequest, T, Tuple2<Option<A>, Option<B>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b) {
        return answered(Answer.of(plan, a, b));
    }

    /**
     * {@return the same update, which returns the new values of three attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @param <C> the type of the third attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public <A, B, C> ConditionalWrite<UpdateItemRequest, T, Tuple3<Option<A>, Option<B>, Option<C>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b, Attribute<? super T, C> c) {
        return answered(Answer.of(plan, a, b, c));
    }

    private <R> ConditionalWrite<UpdateItemRequest, T, R> answered(Answer<R> answer) {
        return new ConditionallyAnswered<>(
                this, answer.words(), answer.codecs(), plan.binding(), () -> sent().exchange(answer));
    }

    private UpdatePlan<T> sent() {
        return plan.withActions().ofItemThatExists();
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return sent().rendered();
    }

    @Override
    public UpdateItemRequest request() {
        return sent().request(ReturnValue.ALL_NEW);
    }

    @Override
    Binding<T> binding() {
        return plan.binding();
    }

    @Override
    Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return sent().after();
    }

    @Override
    Object state() {
        return plan;
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Update" + plan;
    }
}
