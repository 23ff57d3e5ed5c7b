package io.github.dynalect.evaluate;

import java.util.function.IntUnaryOperator;

/** The units of a string or a binary, one after another. */
record Sequence(int length, IntUnaryOperator units) {
    static Sequence of(String text) {
        return new Sequence(text.length(), text::charAt);
    }

    static Sequence of(byte[] bytes) {
        return new Sequence(bytes.length, position -> bytes[position]);
    }

    /**
     * {@return whether another sequence stands somewhere in this one}
     *
     * <p>By the way of Knuth, Morris and Pratt, for it takes no longer than reading both, whatever they are.
     */
    boolean contains(Sequence part) {
        int[] borders = part.borders();
        int matched = 0;
        for (int position = 0; position < length && matched < part.length; position++) {
            matched = part.extended(matched, at(position), borders);
        }
        return matched == part.length;
    }

    /** For each beginning of this sequence, the length of the longest shorter one with which it ends too. */
    private int[] borders() {
        int[] borders = new int[length + 1];
        for (int position = 1; position < length; position++) {
            borders[position + 1] = extended(borders[position], at(position), borders);
        }
        return borders;
    }

    /** How much of the beginning stands before and at a unit, where that much of it stands before. */
    private int extended(int matched, int unit, int[] borders) {
        int longest = matched;
        while (longest > 0 && at(longest) != unit) {
            longest = borders[longest];
        }
        return at(longest) == unit ? longest + 1 : 0;
    }

    private int at(int position) {
        return units.applyAsInt(position);
    }
}
