package io.github.dynalect.attribute;

import io.github.dynalect.refusal.Limits;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;

/**
 * The texts between which the composed texts of a range lie, in the order of UTF-8.
 *
 * <p>DynamoDB bounds a range on both sides only with both ends included. No value has U+0000 or U+10FFFF, so with these an
 * end is found that no item lies on. An end is no longer than a sort attribute can be: near to that, what else has room
 * tells it.
 */
final class Bounds {
    private static final int FIRST = 0;
    private static final int LAST = Character.MAX_CODE_POINT;
    private static final int BYTES_OF_LAST = 4;

    /** The last texts of 0 to 3 bytes. */
    private static final Vector<String> SHORTER = Vector.of("", "\u007F", "\u07FF", "\uFFFF");

    private Bounds() {}

    static boolean areReserved(int point) {
        return point == FIRST || point == LAST;
    }

    /** The last text that can begin with the given one. */
    static String lastOf(String beginning) {
        int room = room(beginning);
        return beginning + (room < BYTES_OF_LAST ? SHORTER.get(Math.max(room, 0)) : Character.toString(LAST));
    }

    /** What is after all texts that begin with the given one, and before all others that are greater. */
    static String afterAll(String beginning) {
        return room(beginning) < BYTES_OF_LAST ? next(beginning) : beginning + Character.toString(LAST);
    }

    /** The first text that can follow the given one. */
    static String after(String text) {
        return room(text) < 1 ? next(text) : text + Character.toString(FIRST + 1);
    }

    /** What is after all texts that are less than the given one, which is not empty, and before that. */
    static String before(String text) {
        int last = text.codePointBefore(text.length());
        String beginning = withoutLast(text);
        return last == FIRST + 1 ? beginning : lastOf(beginning + Character.toString(preceding(last)));
    }

    /** The first text that is greater than all that begin with the given one, and is no longer than a key can be. */
    private static String next(String text) {
        for (String beginning = text; room(text) >= 0 && !beginning.isEmpty(); beginning = withoutLast(beginning)) {
            int last = beginning.codePointBefore(beginning.length());
            if (last != LAST) {
                String next = withoutLast(beginning) + Character.toString(following(last));
                if (room(next) >= 0) {
                    return next;
                }
            }
        }
        return text;
    }

    /** How many bytes a sort attribute has room for after a text; less than none if that is too long. */
    private static int room(String text) {
        return Limits.SORT_KEY_BYTES - text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    private static int preceding(int point) {
        return point - 1 == Character.MAX_SURROGATE ? Character.MIN_SURROGATE - 1 : point - 1;
    }

    private static int following(int point) {
        return point + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : point + 1;
    }
}
