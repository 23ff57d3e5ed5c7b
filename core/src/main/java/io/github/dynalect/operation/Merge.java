package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.render.Rendered;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Stores the attributes of an item, and leaves those that its schema does not know as they are. Returns the item after it.
 *
 * <p>Attributes of the schema that the item lacks are removed. If there is no item with the key, it is created.
 *
 * @param <T> the item type
 */
public final class Merge<T> extends ConditionalWrite<UpdateItemRequest, T, T> {
    private final Binding<T> binding;
    private final T item;
    private final Condition<T> condition;

    private Merge(Binding<T> binding, T item, Condition<T> condition) {
        this.binding = binding;
        this.item = item;
        this.condition = condition;
    }

    /**
     * {@return the merge of an item}
     *
     * @param <T> the item type
     */
    public static <T> Merge<T> of(Binding<T> binding, T item) {
        return new Merge<>(binding, Objects.requireNonNull(item, "item"), Condition.always());
    }

    /** {@return the same merge, only if there is an item with its key} */
    public Merge<T> ifExists() {
        return onlyIf(binding.exists());
    }

    /** {@return the same merge, only if the condition holds of the item before; conditions given twice must all hold} */
    public Merge<T> onlyIf(Condition<? super T> also) {
        return new Merge<>(binding, item, condition.and(Objects.requireNonNull(also, "condition")));
    }

    /** {@return the same merge, which returns the item before; none if it was created} */
    public ConditionalWrite<UpdateItemRequest, T, Option<T>> returningOld() {
        return new ConditionallyAnswered<>(
                this + " returning old",
                binding,
                () -> plan().exchange(
                                ReturnValue.ALL_OLD, old -> Option.when(!old.isEmpty(), () -> binding.written(old))));
    }

    /** {@return the same merge, which returns nothing} */
    public ConditionalWrite<UpdateItemRequest, T, Done> returningNothing() {
        return new ConditionallyAnswered<>(
                this + " returning nothing", binding, () -> plan().exchange(ReturnValue.NONE, none -> Done.DONE));
    }

    private UpdatePlan<T> plan() {
        Map<String, AttributeValue> stored = binding.toBeStored(item);
        T readable = binding.readBack(stored);
        Vector<String> names =
                binding.schema().names().removeAll(binding.schema().keyNames());
        Vector<UpdateAction<? super T>> removes =
                names.reject(stored::containsKey).map(name -> new UpdateAction.Remove<T>(Path.of(name)));
        Vector<UpdateAction<? super T>> sets = Vector.ofAll(stored.entrySet())
                .reject(attribute -> binding.schema().keyNames().contains(attribute.getKey()))
                .map(attribute ->
                        new UpdateAction.Set<T>(Path.of(attribute.getKey()), new Literal<T>(attribute.getValue())));
        UpdateAction<T> action = new UpdateAction.All<>(sets.appendAll(removes));
        return new UpdatePlan<>(binding, binding.schema().keyOf(readable), action, condition);
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return plan().rendered();
    }

    @Override
    public UpdateItemRequest request() {
        return plan().request(ReturnValue.ALL_NEW);
    }

    @Override
    Binding<T> binding() {
        return binding;
    }

    @Override
    Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return plan().after();
    }

    /** {@return the operation, its table, the key's hash and the condition} */
    @Override
    public String toString() {
        return "Merge[" + binding + ", " + binding.told(item) + ", " + condition + "]";
    }
}
