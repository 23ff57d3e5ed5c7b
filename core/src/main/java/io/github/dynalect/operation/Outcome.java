package io.github.dynalect.operation;

import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/**
 * What is at a place after an update, whatever was there before.
 *
 * @param place a place that the update touches
 * @param presence whether something is there
 */
record Outcome(Path place, Presence presence) {
    /** Whether something is at a place after an update. */
    enum Presence {
        PRESENT,
        ABSENT,
        AS_BEFORE_OR_ABSENT
    }

    /** The top-level attributes that an update leaves so. */
    static Vector<String> attributes(UpdateAction<?> action, Presence presence) {
        return action.match(Reader.READER)
                .filter(outcome -> outcome.presence() == presence)
                .map(Outcome::place)
                .reject(Path::isNested)
                .map(Path::attribute);
    }

    /** Whether the service makes an item of an update where there is none: of one that only takes away it makes none. */
    static boolean makesItem(UpdateAction<?> action) {
        return action.isEmpty()
                || action.match(Reader.READER).exists(outcome -> outcome.presence() == Presence.PRESENT);
    }

    private static final class Reader implements UpdateAction.Cases<Vector<Outcome>> {
        private static final Reader READER = new Reader();

        @Override
        public Vector<Outcome> set(UpdateAction.Set<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.PRESENT));
        }

        @Override
        public Vector<Outcome> remove(UpdateAction.Remove<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.ABSENT));
        }

        @Override
        public Vector<Outcome> add(UpdateAction.Add<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.PRESENT));
        }

        @Override
        public Vector<Outcome> delete(UpdateAction.Delete<?> action) {
            return Vector.of(new Outcome(action.target(), Presence.AS_BEFORE_OR_ABSENT));
        }

        @Override
        public Vector<Outcome> all(UpdateAction.All<?> actions) {
            return actions.actions().flatMap(action -> action.match(this));
        }
    }
}
