package io.github.dynalect.expression;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;

/**
 * The check that several actions can be one update: by one look at each, since a chain of them is checked with each that is added.
 *
 * <p>The attributes that were seen are bits of their hashes. Only where a bit is there already can two targets be in each other's
 * way; then all of them are compared.
 */
final class JoinedActions implements UpdateAction.Cases<JoinedActions> {
    private long seen;
    private boolean alike;
    private boolean nested;
    private int operators;

    private JoinedActions() {}

    /** The actions themselves, none of which is several. */
    static <T> Vector<UpdateAction<? super T>> checked(Vector<UpdateAction<? super T>> actions) {
        JoinedActions found = new JoinedActions().each(actions);
        // More places than there are bits are alike for sure, so too many are found as well.
        if (found.alike) {
            Places.check(Targets.ofEach(actions));
        }
        Check.operators(found.operators);
        return found.nested ? actions.flatMap(JoinedActions::parts) : actions;
    }

    /** How many operators and functions they hold, as DynamoDB counts them. */
    static int operators(Vector<? extends UpdateAction<?>> actions) {
        return new JoinedActions().each(actions).operators;
    }

    private static <T> Vector<UpdateAction<? super T>> parts(UpdateAction<? super T> action) {
        return action instanceof UpdateAction.All<?> all ? widened(all.actions()) : Vector.of(action);
    }

    /** An action on a wider type is one on the narrower too; the item type of a node is a compile-time mark only. */
    @SuppressWarnings("unchecked")
    static <T> UpdateAction<T> narrowed(UpdateAction<? super T> action) {
        return (UpdateAction<T>) action;
    }

    /** The parts of a joined action are on types at least as wide as its own. */
    @SuppressWarnings("unchecked")
    static <T> Vector<UpdateAction<? super T>> widened(Vector<? extends UpdateAction<?>> actions) {
        return (Vector<UpdateAction<? super T>>) (Vector<?>) actions;
    }

    private JoinedActions each(Vector<? extends UpdateAction<?>> actions) {
        for (UpdateAction<?> action : actions) {
            find(action);
        }
        return this;
    }

    @CanIgnoreReturnValue
    private JoinedActions find(UpdateAction<?> action) {
        return action.match(this);
    }

    private JoinedActions with(Path target) {
        long bit = 1L << target.attribute().hashCode();
        alike |= (seen & bit) != 0;
        seen |= bit;
        return this;
    }

    @Override
    public JoinedActions set(UpdateAction.Set<?> action) {
        operators += UpdateOperatorCount.of(action.value());
        return with(action.target());
    }

    @Override
    public JoinedActions remove(UpdateAction.Remove<?> action) {
        return with(action.target());
    }

    @Override
    public JoinedActions add(UpdateAction.Add<?> action) {
        return with(action.target());
    }

    @Override
    public JoinedActions delete(UpdateAction.Delete<?> action) {
        return with(action.target());
    }

    @Override
    public JoinedActions all(UpdateAction.All<?> actions) {
        nested = true;
        return each(actions.actions());
    }
}
