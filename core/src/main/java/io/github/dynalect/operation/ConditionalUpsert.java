package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Changes the item with a key, or creates it, only if a condition holds of what is there. Returns the item after the change.
 *
 * @param <T> the item type
 */
public final class ConditionalUpsert<T> extends ConditionalWrite<UpdateItemRequest, T, T> {
    private final UpdatePlan<T> plan;

    ConditionalUpsert(UpdatePlan<T> plan) {
        this.plan = plan;
    }

    /** {@return the same upsert, only if this condition holds too} */
    public ConditionalUpsert<T> onlyIf(Condition<? super T> also) {
        return new ConditionalUpsert<>(plan.onlyIf(also));
    }

    /** {@return the same upsert, which returns the item before the change; none if it was created} */
    public ConditionalWrite<UpdateItemRequest, T, Option<T>> returningOld() {
        return answered(Answer.oldIfAny(plan.binding()));
    }

    /** {@return the same upsert, which returns nothing: it costs the least to answer} */
    public ConditionalWrite<UpdateItemRequest, T, Done> returningNothing() {
        return answered(Answer.nothing());
    }

    /**
     * {@return the same upsert, which returns the new value of one attribute that it changes; none if it is gone}
     *
     * @param <A> the type of the attribute
     * @throws io.github.dynalect.refusal.RefusedException if the upsert does not touch the attribute as a whole, or if it is
     *     an element of a list, whose position in the answer is not that in the item
     */
    public <A> ConditionalWrite<UpdateItemRequest, T, Option<A>> returning(Attribute<? super T, A> a) {
        return answered(Answer.of(plan, a));
    }

    /**
     * {@return the same upsert, which returns the new values of two attributes that it changes; none of what is gone}
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
     * {@return the same upsert, which returns the new values of three attributes that it changes; none of what is gone}
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
        return plan.mayCreate();
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
        return "Upsert" + plan;
    }
}
