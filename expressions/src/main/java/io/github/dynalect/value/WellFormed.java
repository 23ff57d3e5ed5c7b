package io.github.dynalect.value;

import io.github.dynalect.refusal.Rule;

/** The check that text is well-formed Unicode. */
public final class WellFormed {
    private WellFormed() {}

    /**
     * {@return the text itself}
     *
     * @throws io.github.dynalect.refusal.RefusedException if a surrogate stands in it without its partner
     */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    throw Rule.TEXT_WELL_FORMED.refuse(
                            "text", "an unpaired surrogate at character " + i, "replace or remove that character");
                }
                i++;
            }
        }
        return text;
    }
}
