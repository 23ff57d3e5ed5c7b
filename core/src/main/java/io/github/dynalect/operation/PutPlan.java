package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What a put is made of; without a condition, it is one that always holds.
 *
 * @param isOfAbsent whether the condition demands that there is no item, or one that is expired and counts as none
 */
record PutPlan<T>(Binding<T> binding, T item, Condition<T> condition, boolean isOfAbsent) {
    PutPlan<T> onlyIf(Condition<? super T> also) {
        return new PutPlan<>(binding, item, condition.and(also), isOfAbsent);
    }

    PutPlan<T> ifAbsent() {
        return new PutPlan<>(binding, item, condition.and(binding.absent()), true);
    }

    PutPlan<T> ifAbsentOrExpired() {
        Condition<T> absent = binding.absent();
        return new PutPlan<>(
                binding, item, condition.and(absent.or(binding.expiry().expired())), true);
    }

    /** The version that the stored item must have; 0 if none must be stored, where the condition does not say so already. */
    Option<ItemVersion> asked() {
        // Where there is no item there is no version, and that of an expired one does not count.
        Option<ItemVersion> version = binding.schema().lifecycleOf(item).version();
        return version.isEmpty() || version.get().number() > 0 || !isOfAbsent ? version : Option.none();
    }

    /** The plan of an operation that begins now. */
    static <T> PutPlan<T> of(Binding<T> binding, T item) {
        Binding<T> begun = binding.begun(item);
        return new PutPlan<>(begun, begun.lifecycleIfKnown(item).identified(item), Condition.always(), false);
    }

    Rendered rendered() {
        Condition<T> unchanged = binding.lifecycle().unchanged(asked());
        return Renderer.render(WriteExpressions.onlyIf(binding.testedIfAny(unchanged.and(condition))));
    }

    PutItemRequest request() {
        return stored().message().request();
    }

    private PutItemRequest unread() {
        Rendered rendered = rendered();
        return PutItemRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .tableName(binding.tableName())
                .item(binding.toBeStored(item))
                .conditionExpression(rendered.condition().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .returnValuesOnConditionCheckFailure(
                        Binding.currentItem(rendered).getOrNull())
                .build();
    }

    /** The item is decoded before it is sent, so that none gets into the table that its own schema cannot read. */
    Exchange<PutItemRequest, PutItemResponse, T> stored() {
        PutItemRequest request = unread();
        T stored = binding.readBack(request.item());
        return binding.about(binding.schema().keyIn(request.item()), ApiAction.putItem(), request, answer -> stored);
    }

    Exchange<PutItemRequest, PutItemResponse, Option<T>> replaced() {
        Message<PutItemRequest, PutItemResponse> put = stored().message();
        return new Exchange<>(
                binding.transport(),
                put.with(put.request().toBuilder()
                        .returnValues(ReturnValue.ALL_OLD)
                        .build()),
                answer -> Option.when(answer.hasAttributes(), () -> binding.written(answer.attributes())));
    }

    @Override
    public String toString() {
        return "Put[" + binding + ", " + binding.told(item)
                + (condition instanceof Condition.Always ? "]" : ", " + condition + "]");
    }
}
