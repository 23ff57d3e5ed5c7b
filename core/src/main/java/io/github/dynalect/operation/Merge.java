package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Stores the attributes of an item, and leaves those that its schema does not know as they are. Returns the item after it.
 *
 * <p>Attributes of the schema that the item lacks are removed. If there is no item with the key, it is created. A version, and
 * the time of the last change, are kept as by a {@link Put}.
 *
 * @param <T> the item type
 */
public final class Merge<T> extends Write<UpdateItemRequest, T> implements TransactionAction<T> {
    private final MergePlan<T> plan;

    private Merge(MergePlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return the merge of an item}
     *
     * @param <T> the item type
     */
    public static <T> Merge<T> of(Binding<T> binding, T item) {
        Objects.requireNonNull(item, "item");
        return new Merge<>(new MergePlan<>(binding.begun(item), item, Condition.always(), true, false));
    }

    /**
     * {@return the same merge, whatever version the stored item has, which is counted on}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema keeps no version
     */
    public Merge<T> unversioned() {
        plan.binding().lifecycle(plan.item()).versioned("merge into " + plan.binding());
        return new Merge<>(plan.counted());
    }

    /**
     * {@return the same merge, with {@code attempt()}: it happens only if the stored item has the version of this one, as it does
     * without this word}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema keeps no version, or if it shall not be asked for
     */
    public ConditionalMerge<T> ifUnchanged() {
        plan.binding().lifecycle(plan.item()).asked(plan.asked(), "merge into " + plan.binding());
        return new ConditionalMerge<>(plan);
    }

    /** {@return the same merge, only if there is an item with its key} */
    public ConditionalMerge<T> ifExists() {
        return new ConditionalMerge<>(plan.ifExists());
    }

    /** {@return the same merge, only if the condition holds of the item before} */
    public ConditionalMerge<T> onlyIf(Condition<? super T> condition) {
        return new ConditionalMerge<>(plan.onlyIf(condition));
    }

    /** {@return the same merge, which returns the item before; none if it was created} */
    public Write<UpdateItemRequest, Option<T>> returningOld() {
        return answered(Answer.oldIfAny(plan.binding()));
    }

    /** {@return the same merge, which returns nothing} */
    public Write<UpdateItemRequest, Done> returningNothing() {
        return answered(Answer.nothing());
    }

    private <R> Write<UpdateItemRequest, R> answered(Answer<R> answer) {
        return new Answered<>(
                this, answer.words(), answer.codecs(), () -> plan.update().exchange(answer));
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
    Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return plan.update().after();
    }

    @Override
    Option<Binding<?>> conditional() {
        return Option.some(plan.binding());
    }

    @Override
    Option<ItemVersion> asked() {
        return plan.asked();
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
