package io.github.dynalect.operation;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is at a place after an update, whatever was there before.
 *
 * @param place a place that the update touches
 * @param presence whether something is there
 * @param given the value that is stored there, if the update gives it
 */
record Outcome(Path place, Presence presence, Option<AttributeValue> given) {
    /** Whether something is at a place after an update. */
    enum Presence {
        PRESENT,
        ABSENT,
        AS_BEFORE_OR_ABSENT
    }

    static Vector<Outcome> of(UpdateAction<?> action) {
        return action.match(Reader.READER);
    }

    /** An outcome shows no value, but that there is one. */
    @Override
    public String toString() {
        return place + " " + presence + (given.isEmpty() ? "" : " given");
    }

    /** The top-level attributes in which an update stores something, whatever the item is. */
    static Vector<String> stored(UpdateAction<?> action) {
        return of(action)
                .filter(outcome -> outcome.presence() == Presence.PRESENT)
                .map(Outcome::place)
                .reject(Path::isNested)
                .map(Path::attribute);
    }

    /** The values that are given for top-level attributes. */
    static Map<String, AttributeValue> given(Vector<Outcome> outcomes) {
        Map<String, AttributeValue> given = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.given().isDefined() && !outcome.place().isNested()) {
                given.put(outcome.place().attribute(), outcome.given().get());
            }
        }
        return given;
    }

    /** Whether the service makes an item of an update where there is none: of one that only takes away it makes none. */
    static boolean makesItem(UpdateAction<?> action) {
        return action.isEmpty() || of(action).exists(outcome -> outcome.presence() == Presence.PRESENT);
    }

    private static final class Reader implements UpdateAction.Cases<Vector<Outcome>> {
        private static final Reader READER = new Reader();

        @Override
        public Vector<Outcome> set(UpdateAction.Set<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.PRESENT, literal(action.value())));
        }

        @Override
        public Vector<Outcome> remove(UpdateAction.Remove<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.ABSENT, Option.none()));
        }

        @Override
        public Vector<Outcome> add(UpdateAction.Add<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.PRESENT, Option.none()));
        }

        @Override
        public Vector<Outcome> delete(UpdateAction.Delete<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.AS_BEFORE_OR_ABSENT, Option.none()));
        }

        @Override
        public Vector<Outcome> all(UpdateAction.All<?> actions) {
            return actions.actions().flatMap(action -> action.match(this));
        }

        private static Option<AttributeValue> literal(SetValue<?> value) {
            return value instanceof Operand.Literal<?> literal ? Option.some(literal.value()) : Option.none();
        }
    }
}
