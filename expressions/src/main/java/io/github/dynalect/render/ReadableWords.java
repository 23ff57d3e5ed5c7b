package io.github.dynalect.render;

import io.github.dynalect.refusal.Legible;
import io.github.dynalect.value.AttributeType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Names as they are, and of values the types: for people.
 *
 * <p>A name that could be taken for something else is quoted, so that none can pretend to be more than a name.
 */
final class ReadableWords implements Placeholders {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final Set<String> GRAMMAR = Set.of(
            "and",
            "or",
            "not",
            "between",
            "in",
            "set",
            "remove",
            "add",
            "delete",
            "attribute_exists",
            "attribute_not_exists",
            "attribute_type",
            "begins_with",
            "contains",
            "size",
            "if_not_exists",
            "list_append");

    @Override
    public String ofName(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !GRAMMAR.contains(name.toLowerCase(Locale.ROOT));
        return plain ? name : '"' + Legible.text(name.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    @Override
    public String ofValue(AttributeValue value) {
        return "<" + AttributeType.of(value) + ">";
    }
}
