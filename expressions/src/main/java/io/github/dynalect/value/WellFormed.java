package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.nio.charset.StandardCharsets;

/** The checks of text that is stored: of each that it is well-formed Unicode, of names their length too. */
public final class WellFormed {
    private static final int MOST_BYTES_OF_A_CHAR = 3;

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

    /**
     * {@return the name itself, of an attribute or of a member of a map}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is not well-formed Unicode, is empty, or has more than
     *     {@value Limits#NAME_BYTES} bytes in UTF-8
     */
    public static String name(String name) {
        String text = text(name);
        boolean surelyShort = text.length() <= Limits.NAME_BYTES / MOST_BYTES_OF_A_CHAR;
        if (text.isEmpty() || (!surelyShort && text.getBytes(StandardCharsets.UTF_8).length > Limits.NAME_BYTES)) {
            throw Rule.NAME_LENGTH.refuse("name", text.length() + " characters", "choose another name");
        }
        return text;
    }
}
