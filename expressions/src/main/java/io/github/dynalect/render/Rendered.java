package io.github.dynalect.render;

import io.github.dynalect.expression.Part;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of one request as DynamoDB takes them: the texts, and the placeholder maps that they share.
 *
 * <p>A text that has nothing to say is none. {@link #names} and {@link #values} may go into any request builder of the
 * SDK as they are: an empty one is of the SDK's own kind that it does not send. The text of this object shows no value,
 * nor does {@link #toReadableString}; {@link #toDebugString} does.
 */
public final class Rendered {
    private final List<Written> parts;
    private final Map<String, String> names;
    private final Map<String, AttributeValue> values;

    Rendered(List<Written> parts, Map<String, String> names, Map<String, AttributeValue> values) {
        this.parts = parts;
        this.names = sendable(names);
        this.values = sendable(values);
    }

    // DynamoDB refuses a placeholder map that is there but empty.
    private static <V> Map<String, V> sendable(Map<String, V> map) {
        return map.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : map;
    }

    /** {@return the text of the key condition} */
    public Option<String> keyCondition() {
        return text(Part.KEY_CONDITION);
    }

    /** {@return the text of the filter} */
    public Option<String> filter() {
        return text(Part.FILTER);
    }

    /** {@return the text of the projection} */
    public Option<String> projection() {
        return text(Part.PROJECTION);
    }

    /** {@return the text of the update} */
    public Option<String> update() {
        return text(Part.UPDATE);
    }

    /** {@return the text of the condition} */
    public Option<String> condition() {
        return text(Part.CONDITION);
    }

    /** {@return the attribute names by their placeholders, in the order of first use} */
    public Map<String, String> names() {
        return names;
    }

    /** {@return the values by their placeholders, in the order of first use} */
    public Map<String, AttributeValue> values() {
        return values;
    }

    private Option<String> text(Part part) {
        for (Written written : parts) {
            if (written.part() == part) {
                return Option.some(written.text());
            }
        }
        return Option.none();
    }

    private Map<Part, String> texts() {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        parts.forEach(written -> texts.put(written.part(), written.text()));
        return texts;
    }

    /** {@return the texts and the names; in place of the values, how many there are} */
    @Override
    public String toString() {
        return texts() + " names " + names + " values (" + values.size() + ")";
    }

    /**
     * {@return the texts as a person reads them, one a line, each as {@link ReadableText} writes it}
     *
     * <p>Names and the types of values stand where their placeholders are. No value is shown.
     */
    public String toReadableString() {
        return parts.stream()
                .sorted(Comparator.comparing(Written::part))
                .map(written -> written.part() + ": " + written.phrase().readable())
                .collect(Collectors.joining("\n"));
    }

    /** {@return the texts, the names and the values, one a line; for debugging only, since values may be secret} */
    public String toDebugString() {
        StringBuilder lines = new StringBuilder();
        texts().forEach((part, text) ->
                lines.append(part).append(": ").append(text).append('\n'));
        return lines.append("names: ")
                .append(names)
                .append("\nvalues: ")
                .append(values)
                .toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rendered that
                && texts().equals(that.texts())
                && names.equals(that.names)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts(), names, values);
    }
}
