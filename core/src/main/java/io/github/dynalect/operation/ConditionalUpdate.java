package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.render.Rendered;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A change of an item that depends on a condition: an {@link Update} or a {@link ConditionalUpsert}. Returns the item after it.
 *
 * @param <T> the item type
 */
public abstract sealed class ConditionalUpdate<T> extends ConditionalWrite<UpdateItemRequest, T, T>
        implements TransactionAction<T> permits Update, ConditionalUpsert {
    private final UpdatePlan<T> plan;

    ConditionalUpdate(UpdatePlan<T> plan) {
        this.plan = plan;
    }

    final UpdatePlan<T> plan() {
        return plan;
    }

    /** The plan as it is sent, or a refusal of what this kind of change may not be. */
    abstract UpdatePlan<T> sent();

    /** {@return the same change, which returns nothing: it costs the least to answer} */
    public final ConditionalWrite<UpdateItemRequest, T, Done> returningNothing() {
        return answered(Answer.nothing());
    }

    /**
     * {@return the same change, which returns the new value of one attribute that it changes; none if it is gone}
     *
     * @param <A> the type of the attribute
     * @throws io.github.dynalect.refusal.RefusedException if the change does not touch the attribute as a whole, or if it is
     *     an element of a list, whose position in the answer is not that in the item
     */
    public final <A> ConditionalWrite<UpdateItemRequest, T, Option<A>> returning(Attribute<? super T, A> a) {
        return answered(Answer.of(plan, a));
    }

    /**
     * {@return the same change, which returns the new values of two attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public final <A, B> ConditionalWrite<UpdateItemRequest, T, Tuple2<Option<A>, Option<B>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b) {
        return answered(Answer.of(plan, a, b));
    }

    /**
     * {@return the same change, which returns the new values of three attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @param <C> the type of the third attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public final <A, B, C> ConditionalWrite<UpdateItemRequest, T, Tuple3<Option<A>, Option<B>, Option<C>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b, Attribute<? super T, C> c) {
        return answered(Answer.of(plan, a, b, c));
    }

    final <R> ConditionalWrite<UpdateItemRequest, T, R> answered(Answer<R> answer) {
        return new ConditionallyAnswered<>(
                this, answer.words(), answer.codecs(), plan.binding(), () -> sent().exchange(answer));
    }

    /**
     * {@return whether the item is the same after this change, however often it is sent, if nobody else writes it meanwhile}
     *
     * <p>It is decided by the actions alone, as {@link io.github.dynalect.expression.UpdateAction#isIdempotent} says. If the
     * condition does not hold any more after the change, the second attempt fails, and the item is as after the first.
     */
    public final boolean isIdempotent() {
        return plan.isIdempotent();
    }

    /**
     * {@return the transaction of this change alone, which happens once, however often it is sent within ten minutes}
     *
     * <p>For what is not idempotent: the service knows the token of what has happened for ten minutes after it was done, so that
     * neither a lost answer nor another execution does it twice. It costs two writes, and returns nothing of the item.
     *
     * @param token 1 to 36 characters, such as the identifier of what the change is about
     * @throws io.github.dynalect.refusal.RefusedException if it is shorter or longer
     */
    public final TransactWrite exactlyOnce(String token) {
        return TransactWrite.of(plan.binding().access(), Vector.of(this)).token(token);
    }

    @Override
    public final TransactionPart<T> inTransaction() {
        return TransactionPart.update(plan.binding(), sent().after().message());
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public final Rendered rendered() {
        return sent().rendered();
    }

    @Override
    public final UpdateItemRequest request() {
        return sent().request(ReturnValue.ALL_NEW);
    }

    @Override
    final Binding<T> binding() {
        return plan.binding();
    }

    @Override
    final Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return sent().after();
    }

    @Override
    final Object state() {
        return plan;
    }
}
