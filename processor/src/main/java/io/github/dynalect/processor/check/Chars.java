package io.github.dynalect.processor.check;

import io.vavr.collection.Vector;

/**
 * A set of characters.
 *
 * @param ranges what it is made of
 */
record Chars(Vector<Range> ranges) {
    static final Chars DIGITS = of('0', '9');
    static final Chars FROM_ONE = of('1', '9');
    static final Chars HEXADECIMAL = new Chars(Vector.of(new Range('0', '9'), new Range('a', 'f')));
    static final Chars ANY = of(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);

    /**
     * Characters in the order of Unicode.
     *
     * @param from the first
     * @param to the last
     */
    record Range(int from, int to) {
        boolean meets(Range other) {
            return Math.max(from, other.from) <= Math.min(to, other.to);
        }
    }

    static Chars of(int from, int to) {
        return new Chars(Vector.of(new Range(from, to)));
    }

    static Chars only(int character) {
        return of(character, character);
    }

    /** All but one. */
    static Chars except(int character) {
        return new Chars(Vector.of(
                        new Range(Character.MIN_CODE_POINT, character - 1),
                        new Range(character + 1, Character.MAX_CODE_POINT))
                .filter(range -> range.from() <= range.to()));
    }

    /** Whether both have a character in common. */
    boolean meet(Chars other) {
        return ranges.exists(range -> other.ranges.exists(range::meets));
    }
}
