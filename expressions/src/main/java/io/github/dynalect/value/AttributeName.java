package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.nio.charset.StandardCharsets;

/** The check of a name: of an attribute, or of a member of a map. */
public final class AttributeName {
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private AttributeName() {}

    /**
     * {@return the name itself}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is not well-formed Unicode, is empty, or has more than
     *     {@value Limits#NAME_BYTES} bytes in UTF-8
     */
    public static String checked(String name) {
        String text = WellFormed.text(name);
        boolean surelyShort = text.length() <= Limits.NAME_BYTES / MOST_BYTES_OF_A_CHAR;
        if (text.isEmpty() || (!surelyShort && text.getBytes(StandardCharsets.UTF_8).length > Limits.NAME_BYTES)) {
            throw Rule.NAME_LENGTH.refuse("name", text.length() + " characters", "choose another name");
        }
        return text;
    }
}
