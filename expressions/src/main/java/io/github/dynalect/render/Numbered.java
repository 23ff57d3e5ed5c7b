package io.github.dynalect.render;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Things that are numbered by first use, seen as a map from their placeholders: {@code #0}, {@code #1} and so on.
 *
 * <p>It is the list in which they were found, so no map has to be built of it. Few are found by a look at the hash of each; from
 * then on, by a table of their hashes. Nobody but the writers can change it.
 */
final class Numbered<E> extends AbstractMap<String, E> {
    private static final int FEW = 16;
    private static final int ROOM = 4;
    private static final int MOST_DIGITS = 9;
    private static final int[] NONE = {};
    private static final List<String> NAMES = placeholders("#", 0, FEW);
    private static final List<String> VALUES = placeholders(":", 0, FEW);

    private final String mark;
    private final List<String> first;
    private int size;
    private int[] hashes = new int[ROOM];
    private E[] things = array(ROOM);
    // Of many things: one more than the number of each, at the place of its hash or behind. Never more than half full.
    private int[] table = NONE;

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

    private static List<String> placeholders(String mark, int from, int to) {
        return IntStream.range(from, to).mapToObj(place -> mark + place).toList();
    }

    /** The placeholders of as many things as most large requests have, made when the first of these comes. */
    private static final class More {
        static final int END = 512;
        static final List<String> NAMES = placeholders("#", FEW, END);
        static final List<String> VALUES = placeholders(":", FEW, END);
    }

    @SuppressWarnings("unchecked")
    private static <E> E[] array(int room) {
        return (E[]) new Object[room];
    }

    /**
     * What stands for a thing, which has a number from now on.
     *
     * @param hash the same for equal things
     */
    String placeholder(E thing, int hash) {
        int known = size > FEW ? tabled(thing, hash) : listed(thing, hash);
        return at(known < 0 ? added(thing, hash) : known);
    }

    private int listed(E thing, int hash) {
        for (int i = 0; i < size; i++) {
            if (hashes[i] == hash && things[i].equals(thing)) {
                return i;
            }
        }
        return -1;
    }

    private int tabled(E thing, int hash) {
        int slot = slot(hash);
        while (table[slot] > 0) {
            int place = table[slot] - 1;
            if (hashes[place] == hash && things[place].equals(thing)) {
                return place;
            }
            slot = after(slot);
        }
        return -1;
    }

    private int added(E thing, int hash) {
        int place = size;
        if (place == things.length) {
            things = Arrays.copyOf(things, 2 * place);
            hashes = Arrays.copyOf(hashes, 2 * place);
        }
        things[place] = thing;
        hashes[place] = hash;
        size++;
        if (size > FEW) {
            table(place);
        }
        return place;
    }

    private void table(int place) {
        int from = place;
        if (2 * size > table.length) {
            table = new int[4 * Integer.highestOneBit(size)];
            from = 0;
        }
        for (int i = from; i <= place; i++) {
            int slot = slot(hashes[i]);
            while (table[slot] > 0) {
                slot = after(slot);
            }
            table[slot] = i + 1;
        }
    }

    /** The table's length is a power of two; texts that differ in their last characters alone have hashes side by side. */
    private int slot(int hash) {
        return (hash ^ hash >>> Short.SIZE) & table.length - 1;
    }

    private int after(int slot) {
        return slot + 1 & table.length - 1;
    }

    /** There are but two lists of the first ones, so that which of them it is tells which go on. */
    @SuppressWarnings("ReferenceEquality")
    private String at(int place) {
        if (place < FEW) {
            return first.get(place);
        }
        if (place >= More.END) {
            return mark.concat(Integer.toString(place));
        }
        return (first == NAMES ? More.NAMES : More.VALUES).get(place - FEW);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) < size;
    }

    @Override
    public @Nullable E get(@Nullable Object key) {
        int place = place(key);
        return place < size ? things[place] : null;
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
                return size;
            }
        };
    }

    /** In the order of first use. */
    private final class Entries implements Iterator<Entry<String, E>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Entry<String, E> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, E> entry = new SimpleImmutableEntry<>(at(next), things[next]);
            next++;
            return entry;
        }
    }
}
