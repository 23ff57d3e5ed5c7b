package io.github.dynalect.attribute;

/**
 * The texts between which the composed texts of a range lie, in the order of UTF-8.
 *
 * <p>DynamoDB bounds a range on both sides only with both ends included. No value has U+0000 or U+10FFFF, so with these an
 * end is found that no item lies on.
 */
final class Bounds {
    private static final int FIRST = 0;
    private static final int LAST = Character.MAX_CODE_POINT;

    private Bounds() {}

    static boolean areReserved(int point) {
        return point == FIRST || point == LAST;
    }

    /** What is after all texts that begin with the given one, and before all others that are greater. */
    static String afterAll(String beginning) {
        return beginning + Character.toString(LAST);
    }

    /** The first text that can follow the given one. */
    static String after(String text) {
        return text + Character.toString(FIRST + 1);
    }

    /** What is after all texts that are less than the given one, which is not empty, and before that. */
    static String before(String text) {
        int last = text.codePointBefore(text.length());
        String beginning = text.substring(0, text.length() - Character.charCount(last));
        return last == FIRST + 1 ? beginning : afterAll(beginning + Character.toString(preceding(last)));
    }

    private static int preceding(int point) {
        return point - 1 == Character.MAX_SURROGATE ? Character.MIN_SURROGATE - 1 : point - 1;
    }
}
