package io.github.dynalect.property;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.core.SdkBytes;

/** The few names and scalars of which items and trees are made, so that they often meet. */
final class Pool {
    static final Vector<String> PLAIN_NAMES = Vector.of("a", "b", "c", "d", "e");
    static final Vector<String> ODD_NAMES = Vector.of(
            "a.b",
            "a b",
            " ",
            "#0",
            ":0",
            "\"",
            "'",
            "[0]",
            "size",
            "AND",
            "status",
            "\u0000",
            "\n",
            "é",
            "\uD83D\uDE00");

    static final Vector<String> TEXTS = Vector.of(
            "",
            "a",
            "ab",
            "abc",
            "b",
            "A",
            "1",
            "N",
            "\u0000",
            "é",
            "e\u0301",
            "\uFFFD",
            "\uD83D\uDE00",
            "a\uD83D\uDE00");
    static final Vector<String> SMALL_NUMBERS = Vector.of("0", "1", "2", "3", "-1", "10", "0.5", "1.5");
    static final Vector<String> BIG_NUMBERS = Vector.of(
            "9".repeat(38),
            "-" + "9".repeat(38),
            "0." + "9".repeat(38),
            "1" + "0".repeat(37),
            "1E125",
            "-1E125",
            "9.9E125",
            "1E-130",
            "-1E-130",
            "1.0000000000000000000000000000000000001");
    static final Vector<SdkBytes> BINARIES = Vector.of(
            bytes(), bytes('a'), bytes('a', 'b'), bytes('b'), bytes(0), bytes(127), bytes(128), bytes(255), text("é"));

    private Pool() {}

    private static SdkBytes bytes(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return SdkBytes.fromByteArray(array);
    }

    private static SdkBytes text(String text) {
        return SdkBytes.fromByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
}
