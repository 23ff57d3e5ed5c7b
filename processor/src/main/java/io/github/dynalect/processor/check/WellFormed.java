package io.github.dynalect.processor.check;

import java.nio.charset.StandardCharsets;

/** The check that a text is well-formed Unicode: another one would be stored with a question mark in it. */
final class WellFormed {
    static final String FAULT = "an unpaired surrogate, which is no character";

    private WellFormed() {}

    static boolean is(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
