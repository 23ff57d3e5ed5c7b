package io.github.dynalect.parse;

import io.github.dynalect.expression.Part;
import io.github.dynalect.refusal.Legible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An expression that somebody may have written, right or wrong: its tokens, and what its placeholders stand for.
 *
 * @param part the place for which it is meant
 * @param tokens the tokens, each with the white space after it
 * @param names what the placeholders of names stand for
 * @param values what the placeholders of values stand for
 */
record Draft(Part part, List<String> tokens, Map<String, String> names, Map<String, AttributeValue> values) {
    /** The key of the table for which drafts are written. */
    static final KeySchema KEY = KeySchema.table("h", "r");

    /** The key condition of the query for which filters are written. */
    static final String QUERY = "h = :queried";

    String text() {
        return String.join("", tokens);
    }

    ExpressionTexts texts() {
        ExpressionTexts texts = ExpressionTexts.of(names, values).key(KEY);
        return switch (part) {
            case KEY_CONDITION -> texts.keyCondition(text());
            case FILTER ->
                ExpressionTexts.of(names, queriedValues())
                        .key(KEY)
                        .keyCondition(QUERY)
                        .filter(text());
            case PROJECTION -> texts.projection(text());
            case UPDATE -> texts.update(text());
            case CONDITION -> texts.condition(text());
        };
    }

    /** The values of the draft, and the one that its query needs. */
    Map<String, AttributeValue> queriedValues() {
        Map<String, AttributeValue> all = new LinkedHashMap<>(values);
        all.put(":queried", AttributeValue.fromS("x"));
        return all;
    }

    /** The same draft with one thing less: a token, a name or a value. */
    Stream<Draft> smaller() {
        Stream<Draft> fewerTokens = IntStream.range(0, tokens.size())
                .mapToObj(i -> {
                    List<String> fewer = new ArrayList<>(tokens);
                    return fewer.remove(i).isEmpty() ? tokens : fewer;
                })
                .map(fewer -> new Draft(part, fewer, names, values));
        return Stream.of(
                        fewerTokens,
                        names.keySet().stream().map(name -> new Draft(part, tokens, without(names, name), values)),
                        values.keySet().stream().map(value -> new Draft(part, tokens, names, without(values, value))))
                .flatMap(drafts -> drafts);
    }

    private static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> fewer = new LinkedHashMap<>(map);
        fewer.remove(key);
        return fewer;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(part + ": " + Legible.text(text()));
        names.forEach((placeholder, name) -> lines.append("\n" + placeholder + " = " + Legible.text(name)));
        values.forEach((placeholder, value) -> lines.append("\n" + placeholder + " = " + Legible.text("" + value)));
        return lines.toString();
    }
}
