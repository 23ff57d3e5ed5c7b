package io.github.dynalect.render;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Things that are numbered by first use, seen as a map from their placeholders: {@code #0}, {@code #1} and so on.
 *
 * <p>It is the list in which they were found, so no map has to be built of it. Few are found by a look at each, which takes less
 * than to hash one; from then on, by their hashes. Nobody but the writers can change it.
 */
final class Numbered<E> extends AbstractMap<String, E> {
    private static final int FEW = 16;
    private static final int MOST_DIGITS = 9;
    private static final List<String> NAMES = placeholders("#");
    private static final List<String> VALUES = placeholders(":");

    private final String mark;
    private final List<String> first;
    private final List<E> things = new ArrayList<>();
    private Map<E, Integer> places = Map.of();

    private Numbered(String mark, List<String> first) {
        this.mark = mark;
        this.first = first;
    }

    static Numbered<String> ofNames() {
        return new Numbered<>("#", NAMES);
    }

    static <E> Numbered<E> ofValues() {
        return new Numbered<>(":", VALUES);
    }

    private static List<String> placeholders(String mark) {
        return IntStream.range(0, FEW).mapToObj(place -> mark + place).toList();
    }

    /** What stands for a thing, which has a number from now on. */
    String placeholder(E thing) {
        int known = placeOf(thing);
        if (known >= 0) {
            return at(known);
        }
        int place = things.size();
        things.add(thing);
        if (place == FEW) {
            places = new HashMap<>(4 * FEW);
            for (int i = 0; i < place; i++) {
                places.put(things.get(i), i);
            }
        }
        if (place >= FEW) {
            places.put(thing, place);
        }
        return at(place);
    }

    private int placeOf(E thing) {
        return things.size() > FEW ? places.getOrDefault(thing, -1) : things.indexOf(thing);
    }

    private String at(int place) {
        return place < FEW ? first.get(place) : mark.concat(Integer.toString(place));
    }

    @Override
    public int size() {
        return things.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) < things.size();
    }

    @Override
    public @Nullable E get(@Nullable Object key) {
        int place = place(key);
        return place < things.size() ? things.get(place) : null;
    }

    /** The number in a placeholder; of any other key, one that nothing has. */
    private static int place(String mark, String key) {
        int digits = key.length() - mark.length();
        if (!key.startsWith(mark) || digits < 1 || digits > MOST_DIGITS) {
            return Integer.MAX_VALUE;
        }
        int place = 0;
        for (int i = mark.length(); i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9' || (place == 0 && i > mark.length())) {
                return Integer.MAX_VALUE;
            }
            place = 10 * place + c - '0';
        }
        return place;
    }

    private int place(@Nullable Object key) {
        return key instanceof String text ? place(mark, text) : Integer.MAX_VALUE;
    }

    @Override
    public Set<Entry<String, E>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, E>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return things.size();
            }
        };
    }

    /** In the order of first use. */
    private final class Entries implements Iterator<Entry<String, E>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < things.size();
        }

        @Override
        public Entry<String, E> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, E> entry = new SimpleImmutableEntry<>(at(next), things.get(next));
            next++;
            return entry;
        }
    }
}
