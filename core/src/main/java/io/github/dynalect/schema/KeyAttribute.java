package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A key attribute of a table or an index as a table is created with it.
 *
 * @param name its name
 * @param type the type that its values are stored as: S, N or B
 */
public record KeyAttribute(String name, AttributeType type) {
    private static final Set<AttributeType> TYPES = Set.of(AttributeType.S, AttributeType.N, AttributeType.B);
    private static final int MOST_BYTES_OF_A_CHAR = 3;
    /** How many characters never exceed the limit on the bytes of a name. */
    static final int SURELY_SHORT = Limits.KEY_NAME_BYTES / MOST_BYTES_OF_A_CHAR;

    /**
     * @throws RefusedException if no key attribute can have the type, or such a name
     */
    public KeyAttribute {
        if (!TYPES.contains(type)) {
            throw Rule.KEY_TYPE.refuse(name, "an attribute of type " + type, "take another attribute for the key");
        }
        name = checkedName(name);
    }

    /**
     * {@return the key attribute that an attribute is, by what its codec tells}
     *
     * @throws RefusedException if its codec stores no type of a key, or does not tell
     */
    static KeyAttribute of(Attribute<?, ?> attribute) {
        return new KeyAttribute(
                attribute.path().attribute(),
                attribute
                        .codec()
                        .type()
                        .getOrElseThrow(() -> Rule.KEY_TYPE.refuse(
                                attribute.toString(),
                                "a codec that does not tell its type",
                                "let the codec answer type()")));
    }

    /** DynamoDB's limit on the names that a table is created with. */
    static String checkedName(String name) {
        boolean surelyShort = name.length() <= SURELY_SHORT;
        int bytes = surelyShort ? name.length() : name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.KEY_NAME_BYTES) {
            throw Rule.KEY_NAME_LENGTH.refuse(name, "a name of " + bytes + " bytes", "choose a shorter name");
        }
        return name;
    }
}
