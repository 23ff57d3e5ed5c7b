package io.github.dynalect.property;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Smaller updates: fewer actions, shorter targets, and smaller values. */
final class SmallerUpdates implements Shrinker<UpdateAction<Object>>, UpdateAction.Cases<Vector<UpdateAction<Object>>> {
    private final SmallerPaths paths = new SmallerPaths();
    private final SmallerValues values = new SmallerValues();
    private final SmallerSetValues setValues = new SmallerSetValues();

    @Override
    public Vector<UpdateAction<Object>> smaller(UpdateAction<Object> action) {
        return action.match(this);
    }

    @Override
    public Vector<UpdateAction<Object>> set(UpdateAction.Set<?> action) {
        SetValue<Object> value = Untyped.setValue(action.value());
        return new Candidates<UpdateAction<Object>>()
                .each(setValues.smaller(value), (SetValue<Object> v) -> new UpdateAction.Set<>(action.target(), v))
                .each(paths.smaller(action.target()), (Path path) -> new UpdateAction.Set<>(path, value))
                .all();
    }

    @Override
    public Vector<UpdateAction<Object>> remove(UpdateAction.Remove<?> action) {
        return paths.smaller(action.target()).map(UpdateAction.Remove::new);
    }

    @Override
    public Vector<UpdateAction<Object>> add(UpdateAction.Add<?> action) {
        return ofValue(action.target(), action.value().value(), UpdateAction.Add::new);
    }

    @Override
    public Vector<UpdateAction<Object>> delete(UpdateAction.Delete<?> action) {
        return ofValue(action.target(), action.value().value(), UpdateAction.Delete::new);
    }

    @Override
    public Vector<UpdateAction<Object>> all(UpdateAction.All<?> actions) {
        return new Candidates<UpdateAction<Object>>()
                .each(actions.actions(), Untyped::action)
                .lists(
                        Untyped.actions(actions.actions()),
                        part -> Untyped.actions(smaller(Untyped.action(part))),
                        UpdateAction.All::new)
                .all();
    }

    private Vector<UpdateAction<Object>> ofValue(
            Path target, AttributeValue value, BiFunction<Path, Literal<Object>, UpdateAction<Object>> whole) {
        return new Candidates<UpdateAction<Object>>()
                .each(values.smaller(value), (AttributeValue v) -> whole.apply(target, new Literal<>(v)))
                .each(paths.smaller(target), (Path path) -> whole.apply(path, new Literal<>(value)))
                .all();
    }
}
