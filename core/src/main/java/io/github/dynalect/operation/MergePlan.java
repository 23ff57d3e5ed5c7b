package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a merge is made of.
 *
 * @param binding where it goes
 * @param item what is merged
 * @param condition what must hold of the item before
 * @param mayCreate whether it happens also if there is no item
 * @param counting whether the version of the item is only counted, and not asked for
 */
record MergePlan<T>(Binding<T> binding, T item, Condition<T> condition, boolean mayCreate, boolean counting) {
    MergePlan<T> onlyIf(Condition<? super T> also) {
        return new MergePlan<>(
                binding, item, condition.and(Objects.requireNonNull(also, "condition")), mayCreate, counting);
    }

    MergePlan<T> ifExists() {
        return new MergePlan<>(binding, item, condition.and(binding.exists()), false, counting);
    }

    MergePlan<T> counted() {
        return new MergePlan<>(binding, item, condition, mayCreate, true);
    }

    /** The version that the stored item must have; 0 if none must be stored. */
    Option<ItemVersion> asked() {
        return counting ? Option.none() : binding.schema().lifecycleOf(item).version();
    }

    UpdatePlan<T> update() {
        Map<String, AttributeValue> stored = binding.toBeStored(item);
        T readable = binding.readBack(stored);
        Vector<String> keyNames = binding.schema().keyNames();
        Vector<String> names = binding.schema().names().removeAll(keyNames);
        Vector<String> extra = Vector.ofAll(stored.keySet())
                .removeAll(names)
                .removeAll(keyNames)
                .sorted();
        Vector<UpdateAction<? super T>> removes =
                names.reject(stored::containsKey).map(name -> new UpdateAction.Remove<T>(Path.of(name)));
        Vector<UpdateAction<? super T>> sets = names.filter(stored::containsKey)
                .appendAll(extra)
                .map(name -> new UpdateAction.Set<T>(
                        Path.of(name), new Literal<T>(Objects.requireNonNull(stored.get(name), name))));
        UpdateAction<T> all = new UpdateAction.All<>(sets.appendAll(removes));
        UpdateAction<T> action = counting ? counted(all) : all;
        if (mayCreate && !Outcome.makesItem(action)) {
            throw Rule.MERGE_EMPTY.refuse(
                    "merge into " + binding,
                    "nothing but removals, of which DynamoDB makes no item",
                    "say ifExists(), or put the item");
        }
        return new UpdatePlan<>(
                binding,
                binding.schema().keyOf(readable),
                action,
                binding.lifecycle().unchanged(asked()).and(condition));
    }

    private UpdateAction<T> counted(UpdateAction<T> all) {
        LifecycleWords<T> lifecycle = binding.lifecycle(item);
        lifecycle.counted(item);
        return lifecycle.counting(all);
    }

    @Override
    public String toString() {
        return "Merge[" + binding + ", " + binding.told(item)
                + (condition instanceof Condition.Always ? "]" : ", " + condition + "]");
    }
}
