package io.github.dynalect.parse;

import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.PlaceholderBytes;
import io.github.dynalect.value.WellFormed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the placeholders of one request stand for, and which of them its expressions have used. */
final class Placeholders {
    private static final Pattern NAME = Pattern.compile("#[A-Za-z0-9_]+");
    private static final Pattern VALUE = Pattern.compile(":[A-Za-z0-9_]+");

    private final Map<String, String> names;
    private final Map<String, Literal<Object>> values;
    private final Set<String> used = new HashSet<>();

    Placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
        this.names = checked(NAME, names, WellFormed::name);
        Map<String, Literal<Object>> literals = new LinkedHashMap<>();
        checked(VALUE, values, UnaryOperator.identity())
                .forEach((placeholder, value) -> literals.put(placeholder, placed(placeholder, value)));
        this.values = literals;
        PlaceholderBytes.check(names.values(), values.values());
    }

    private static Literal<Object> placed(String placeholder, AttributeValue value) {
        try {
            return new Literal<>(value);
        } catch (RefusedException e) {
            throw e.at(placeholder);
        }
    }

    private static <V> Map<String, V> checked(Pattern pattern, Map<String, V> given, UnaryOperator<V> check) {
        Map<String, V> checked = new LinkedHashMap<>();
        given.forEach((placeholder, meaning) -> {
            if (!pattern.matcher(placeholder).matches() || placeholder.length() > Limits.PLACEHOLDER_LENGTH) {
                throw Rule.PLACEHOLDER.refuse(
                        "placeholder " + placeholder,
                        "a text of " + placeholder.length() + " characters that is none",
                        "write # for a name or : for a value, and then letters, digits and underscores");
            }
            Objects.requireNonNull(meaning, placeholder);
            try {
                checked.put(placeholder, check.apply(meaning));
            } catch (RefusedException e) {
                throw e.at(placeholder);
            }
        });
        return checked;
    }

    /** The name that a placeholder stands for. */
    String name(Cursor cursor, Token placeholder) {
        return meaning(names, cursor, placeholder);
    }

    /** The value that a placeholder stands for. */
    Literal<Object> value(Cursor cursor, Token placeholder) {
        return meaning(values, cursor, placeholder);
    }

    private <V> V meaning(Map<String, V> meanings, Cursor cursor, Token placeholder) {
        if (!meanings.containsKey(placeholder.text())) {
            throw cursor.refused(
                    Rule.PLACEHOLDER_UNDEFINED, placeholder, placeholder.toString(), "say what it stands for");
        }
        used.add(placeholder.text());
        return meanings.get(placeholder.text());
    }

    /** Refuses placeholders that no expression of the request has used. */
    void expectAllUsed() {
        String unused = Stream.concat(names.keySet().stream(), values.keySet().stream())
                .filter(placeholder -> !used.contains(placeholder))
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            throw Rule.PLACEHOLDER_UNUSED.refuse("placeholders", unused, "leave them out");
        }
    }
}
