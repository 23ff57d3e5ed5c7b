package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
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
 * Changes the item with a key, or creates it, if there is none. Returns the item after the change.
 *
 * <p>All actions see the item as it was before any of them; one that is not there yet has nothing but its key. An upsert must
 * store all attributes that every item has, for it may create an item that nobody could read.
 *
 * @param <T> the item type
 */
public final class Upsert<T> extends Write<UpdateItemRequest, T>
        implements ItemUpdate<T, Upsert<T>>, TransactionAction<T> {
    private final UpdatePlan<T> plan;

    private Upsert(UpdatePlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return an upsert without actions yet}
     *
     * @param <T> the item type
     */
    public static <T> Upsert<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Upsert<>(UpdatePlan.of(binding, key));
    }

    @Override
    public Upsert<T> with(UpdateAction<? super T> action) {
        return new Upsert<>(plan.with(action));
    }

    @Override
    @SafeVarargs
    public final <E> Upsert<T> add(SetAttribute<? super T, E> attribute, E first, E... rest) {
        Vector<E> members = Vector.of(first);
        for (E member : rest) {
            members = members.append(member);
        }
        return addAll(attribute, members);
    }

    @Override
    @SafeVarargs
    public final <E> Upsert<T> delete(SetAttribute<? super T, E> attribute, E first, E... rest) {
        Vector<E> members = Vector.of(first);
        for (E member : rest) {
            members = members.append(member);
        }
        return deleteAll(attribute, members);
    }

    /**
     * {@return the same upsert, only if the condition holds of the item before, or of nothing if there is none}
     *
     * <p>All actions are given before it.
     */
    public ConditionalUpsert<T> onlyIf(Condition<? super T> condition) {
        return new ConditionalUpsert<>(plan.onlyIf(condition));
    }

    /** {@return the same upsert, which returns the item before the change; none if it was created} */
    public Write<UpdateItemRequest, Option<T>> returningOld() {
        return answered(Answer.oldIfAny(plan.binding()));
    }

    /** {@return the same upsert, which returns nothing: it costs the least to answer} */
    public Write<UpdateItemRequest, Done> returningNothing() {
        return answered(Answer.nothing());
    }

    /**
     * {@return the same upsert, which returns the new value of one attribute that it changes; none if it is gone}
     *
     * @param <A> the type of the attribute
     * @throws io.github.dynalect.refusal.RefusedException if the upsert does not touch the attribute as a whole, or if it is
     *     an element of a list, whose position in the answer is not that in the item
     */
    public <A> Write<UpdateItemRequest, Option<A>> returning(Attribute<? super T, A> a) {
        return answered(Answer.of(plan, a));
    }

    /**
     * {@return the same upsert, which returns the new values of two attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public <A, B> Write<UpdateItemRequest, Tuple2<Option<A>, Option<B>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b) {
        return answered(Answer.of(plan, a, b));
    }

    /**
     * {@return the same upsert, which returns the new values of three attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @param <C> the type of the third attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public <A, B, C> Write<UpdateItemRequest, Tuple3<Option<A>, Option<B>, Option<C>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b, Attribute<? super T, C> c) {
        return answered(Answer.of(plan, a, b, c));
    }

    private <R> Write<UpdateItemRequest, R> answered(Answer<R> answer) {
        return new Answered<>(this, answer.words(), answer.codecs(), () -> sent().exchange(answer));
    }

    private UpdatePlan<T> sent() {
        return plan.mayCreate();
    }

    /**
     * {@return whether the item is the same after this upsert, however often it is sent, if nobody else writes it meanwhile}
     *
     * <p>It is decided by the actions alone, as {@link io.github.dynalect.expression.UpdateAction#isIdempotent} says.
     */
    public boolean isIdempotent() {
        return plan.isIdempotent();
    }

    /**
     * {@return the transaction of this upsert alone, which happens once, however often it is sent within ten minutes}
     *
     * <p>For what is not idempotent: the service knows the token of what has happened for ten minutes after it was done, so that
     * neither a lost answer nor another execution does it twice. It costs two writes, and returns nothing of the item.
     *
     * @param token 1 to 36 characters, such as the identifier of what the change is about
     * @throws io.github.dynalect.refusal.RefusedException if it is shorter or longer
     */
    public TransactWrite exactlyOnce(String token) {
        return TransactWrite.of(plan.binding().access(), Vector.of(this)).token(token);
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
    Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return sent().after();
    }

    @Override
    Option<Binding<?>> conditional() {
        return Option.some(plan.binding());
    }

    @Override
    Object state() {
        return plan;
    }

    @Override
    public TransactionPart<T> inTransaction() {
        return TransactionPart.update(plan.binding(), sent().after().message());
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Upsert" + plan;
    }
}
