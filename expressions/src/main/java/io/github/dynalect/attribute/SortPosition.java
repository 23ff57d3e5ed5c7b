package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.KeyCondition;

/**
 * A place in a key: what lies on its left is given, and what stands there is to be tested.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested
 * @param <N> what an equality gives
 */
sealed interface SortPosition<T, S, N> permits AttributePosition, PartPosition {
    /** The key condition without a test here. */
    KeyCondition<T> untested();

    N equal(S value);

    KeyCondition<T> compared(Comparator comparator, S value);

    KeyCondition<T> between(S lower, S upper);

    KeyCondition<T> beginningWith(S prefix);
}
