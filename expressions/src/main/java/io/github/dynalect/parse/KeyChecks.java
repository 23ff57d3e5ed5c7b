package io.github.dynalect.parse;

import io.github.dynalect.expression.Part;
import io.github.dynalect.parse.PathReader.ReadPath;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;

/**
 * What the expressions of a request may not do with the key attributes of what it reads or writes.
 *
 * @param keys the names of the key attributes
 * @param read the paths that stand in each part of the request
 */
record KeyChecks(Vector<String> keys, Map<Part, List<ReadPath>> read) {
    /** A key attribute is a scalar, so there is nothing inside it. */
    void nothingInside() {
        read.forEach((part, paths) -> paths.stream()
                .filter(found -> found.path().isNested() && isKey(found))
                .findFirst()
                .ifPresent(found -> {
                    throw refused(Rule.KEY_NESTED, part, found, "name the key attribute itself");
                }));
    }

    void notFiltered() {
        read.getOrDefault(Part.FILTER, List.of()).stream()
                .filter(this::isKey)
                .findFirst()
                .ifPresent(found -> {
                    throw refused(Rule.FILTER_KEY, Part.FILTER, found, "test it in the key condition");
                });
    }

    void notUpdated(List<ReadPath> targets) {
        targets.stream().filter(this::isKey).findFirst().ifPresent(found -> {
            throw refused(Rule.KEY_UPDATED, Part.UPDATE, found, "put another item, and delete this one");
        });
    }

    private boolean isKey(ReadPath found) {
        return keys.contains(found.path().attribute());
    }

    private static RefusedException refused(Rule rule, Part part, ReadPath found, String remedy) {
        return rule.refuse(
                part.at(found.start().position()),
                found.path() + ", where " + found.path().attribute() + " is a key attribute",
                remedy);
    }
}
