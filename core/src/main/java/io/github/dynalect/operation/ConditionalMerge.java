package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Stores the attributes of an item, only if a condition holds of the item before, and leaves those that its schema does not
 * know as they are. Returns the item after it.
 *
 * @param <T> the item type
 */
public final class ConditionalMerge<T> extends ConditionalWrite<UpdateItemRequest, T, T>
        implements TransactionAction<T> {
    private final MergePlan<T> plan;

    ConditionalMerge(MergePlan<T> plan) {
        this.plan = plan;
    }

    /** {@return the same merge, only if there is an item with its key, too} */
    public ConditionalMerge<T> ifExists() {
        return new ConditionalMerge<>(plan.ifExists());
    }

    /** {@return the same merge, only if this condition holds too} */
    public ConditionalMerge<T> onlyIf(Condition<? super T> also) {
        return new ConditionalMerge<>(plan.onlyIf(also));
    }

    /** {@return the same merge, which returns the item before; none if it was created} */
    public ConditionalWrite<UpdateItemRequest, T, Option<T>> returningOld() {
        return answered(Answer.oldIfAny(plan.binding()));
    }

    /** {@return the same merge, which returns nothing} */
    public ConditionalWrite<UpdateItemRequest, T, Done> returningNothing() {
        return answered(Answer.nothing());
    }

    private <R> ConditionalWrite<UpdateItemRequest, T, R> answered(Answer<R> answer) {
        return new ConditionallyAnswered<>(
                this,
                answer.words(),
                answer.codecs(),
                plan.binding(),
                () -> plan.update().exchange(answer));
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return plan.update().rendered();
    }

    @Override
    public UpdateItemRequest request() {
        return plan.update().request(ReturnValue.ALL_NEW);
    }

    @Override
    Option<ItemVersion> asked() {
        return plan.asked();
    }

    @Override
    Binding<T> binding() {
        return plan.binding();
    }

    @Override
    Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return plan.update().after();
    }

    @Override
    Object state() {
        return plan;
    }

    @Override
    public TransactionPart<T> inTransaction() {
        return TransactionPart.update(plan.binding(), plan.update().after().message())
                .asking(asked());
    }

    /** {@return the operation, its table, the key's hash and the condition} */
    @Override
    public String toString() {
        return plan.toString();
    }
}
