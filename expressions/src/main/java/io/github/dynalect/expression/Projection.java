package io.github.dynalect.expression;

import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/**
 * Which parts of an item a read returns. Parts that an item lacks are left out.
 *
 * @param paths the parts, at least one; none contains another
 * @param <T> the item type
 */
// The item type is a mark for the compiler: a projection belongs to reads of that type.
@SuppressWarnings("UnusedTypeParameter")
public record Projection<T>(Vector<Path> paths) {
    /**
     * @throws io.github.dynalect.refusal.RefusedException if there is no path, one contains another, or two treat one place
     *     as a map and as a list
     */
    public Projection {
        if (paths.isEmpty()) {
            throw Rule.EXPRESSION_EMPTY.refuse("projection", "no path", "name what to read, or read the whole item");
        }
        Places.check(paths.asJava());
    }
}
