package io.github.dynalect.evaluate;

import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.value.CanonicalValue;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the values of an item at their places, for one evaluation: a place that is read often is put in order once. */
final class ItemReader {
    private final Map<String, AttributeValue> item;
    private final Map<Path, Option<AttributeValue>> read = new HashMap<>();

    ItemReader(Map<String, AttributeValue> item) {
        this.item = item;
    }

    /** {@return the value at a path, in canonical form; the same one each time} */
    Option<AttributeValue> at(Path path) {
        return read.computeIfAbsent(path, unread -> given(unread).map(value -> canonical(unread, value)));
    }

    /** {@return whether something can be at a path: it is an attribute, or lies in a map or list that is there} */
    boolean hasRoomAt(Path path) {
        return path.parent().forAll(parent -> given(parent).exists(container -> isOfKind(container, path)));
    }

    private static boolean isOfKind(AttributeValue container, Path path) {
        return path.steps().get(path.steps().size() - 1) instanceof Step.Name ? container.hasM() : container.hasL();
    }

    private Option<AttributeValue> given(Path path) {
        Option<AttributeValue> value = Option.of(item.get(path.attribute()));
        for (Step step : path.inside()) {
            value = value.flatMap(container -> step.match(new Inside(container)));
        }
        return value;
    }

    private static AttributeValue canonical(Path path, AttributeValue value) {
        try {
            return CanonicalValue.of(value);
        } catch (RefusedException e) {
            throw e.at(path.toString());
        }
    }

    /** The value one step inside another. */
    private record Inside(AttributeValue container) implements Step.Cases<Option<AttributeValue>> {
        @Override
        public Option<AttributeValue> name(Step.Name step) {
            return container.hasM() ? Option.of(container.m().get(step.name())) : Option.none();
        }

        @Override
        public Option<AttributeValue> index(Step.Index step) {
            return container.hasL() && step.index() < container.l().size()
                    ? Option.of(container.l().get(step.index()))
                    : Option.none();
        }
    }
}
