package io.github.dynalect.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Things that have placeholders, each one, numbered by first use.
 *
 * <p>Few are found by a look at each, which takes less than to hash one; from then on, by their hashes.
 */
final class Numbered<E> {
    private static final int FEW = 16;

    private final String mark;
    private final List<E> things = new ArrayList<>();
    private final List<String> placeholders = new ArrayList<>();
    private Map<E, String> byThing = Map.of();

    Numbered(String mark) {
        this.mark = mark;
    }

    String placeholder(E thing) {
        if (things.size() > FEW) {
            String known = byThing.get(thing);
            return known == null ? another(thing) : known;
        }
        int place = things.indexOf(thing);
        return place < 0 ? another(thing) : placeholders.get(place);
    }

    private String another(E thing) {
        String placeholder = mark.concat(Integer.toString(things.size()));
        things.add(thing);
        placeholders.add(placeholder);
        if (things.size() > FEW) {
            hash();
        }
        return placeholder;
    }

    private void hash() {
        if (byThing.isEmpty()) {
            byThing = new HashMap<>(4 * FEW);
            for (int i = 0; i < things.size(); i++) {
                byThing.put(things.get(i), placeholders.get(i));
            }
        }
        int last = things.size() - 1;
        byThing.put(things.get(last), placeholders.get(last));
    }

    /** In the order of first use. */
    Map<String, E> byPlaceholder() {
        if (things.isEmpty()) {
            return Map.of();
        }
        Map<String, E> byPlaceholder = new LinkedHashMap<>((things.size() * 4 + 2) / 3);
        for (int i = 0; i < things.size(); i++) {
            byPlaceholder.put(placeholders.get(i), things.get(i));
        }
        return byPlaceholder;
    }
}
