package io.github.dynalect.parse;

import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/** What the expressions of a request may not do with the key attributes of what it reads or writes. */
final class KeyChecks {
    private final Vector<String> keys;

    KeyChecks(Vector<String> keys) {
        this.keys = keys;
    }

    /** A key attribute is a scalar, so there is nothing inside it. */
    void nothingInside(Part part, Vector<Path> paths) {
        paths.filter(path -> path.isNested() && isKey(path)).forEach(path -> {
            throw Rule.KEY_NESTED.refuse(part.toString(), "the path " + path, "name the key attribute itself");
        });
    }

    void notTested(Vector<Path> filtered) {
        filtered.filter(this::isKey).forEach(path -> {
            throw Rule.FILTER_KEY.refuse(
                    Part.FILTER.toString(), "the key attribute " + path.attribute(), "test it in the key condition");
        });
    }

    void notUpdated(UpdateAction<?> update) {
        nothingInside(Part.UPDATE, update.reads());
        update.targets().filter(this::isKey).forEach(path -> {
            throw Rule.KEY_UPDATED.refuse(
                    Part.UPDATE.toString(),
                    "the key attribute " + path.attribute(),
                    "put another item, delete this one");
        });
    }

    private boolean isKey(Path path) {
        return keys.contains(path.attribute());
    }
}
