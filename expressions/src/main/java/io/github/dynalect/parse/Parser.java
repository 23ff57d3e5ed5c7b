package io.github.dynalect.parse;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns DynamoDB's text and placeholder maps into the tree: what the renderer does, backwards.
 *
 * <p>The readers beside it are the only code that reads DynamoDB's grammar. They take all of it, not only what the renderer
 * writes: names as they are, superfluous parentheses, keywords in any case, operands in any order. What the service would
 * refuse without looking at a table or an item is refused, with the place in the text.
 */
public final class Parser {
    private final Placeholders placeholders;
    private final KeySchema key;
    private final KeyChecks keys;

    private Parser(ExpressionTexts texts) {
        this.placeholders = new Placeholders(texts.names(), texts.values());
        this.key = texts.key();
        this.keys = new KeyChecks(key.names());
    }

    /**
     * {@return the expressions of one request}
     *
     * @param texts the texts and the placeholder maps that they share
     * @param <T> the item type, taken on trust
     * @throws io.github.dynalect.refusal.RefusedException if the service would refuse the expressions, or a policy of this
     *     library does; the place is the part of the request and the index of a character in its text
     */
    public static <T> Parsed<T> parse(ExpressionTexts texts) {
        Parser parser = new Parser(texts);
        Parsed<T> parsed = new Parsed<>(
                texts.keyCondition().map(parser::<T>keyCondition),
                texts.filter().map(text -> parser.<T>condition(Part.FILTER, text)),
                texts.projection().map(parser::<T>projection),
                texts.update().map(parser::<T>update),
                texts.condition().map(text -> parser.<T>condition(Part.CONDITION, text)));
        if (parsed.keyCondition().isDefined()) {
            parsed.filter().forEach(filter -> parser.keys.notTested(filter.paths()));
        }
        parser.placeholders.expectAllUsed();
        return parsed;
    }

    /**
     * {@return a condition or filter that is the only expression of its request}
     *
     * @throws io.github.dynalect.refusal.RefusedException as {@link #parse} does
     */
    public static <T> Condition<T> condition(
            String text, Map<String, String> names, Map<String, AttributeValue> values) {
        return Parser.<T>parse(ExpressionTexts.of(names, values).condition(text))
                .condition()
                .get();
    }

    /**
     * {@return an update that is the only expression of its request}
     *
     * @throws io.github.dynalect.refusal.RefusedException as {@link #parse} does
     */
    public static <T> UpdateAction<T> update(
            String text, Map<String, String> names, Map<String, AttributeValue> values) {
        return Parser.<T>parse(ExpressionTexts.of(names, values).update(text))
                .update()
                .get();
    }

    /**
     * {@return a projection that is the only expression of its request}
     *
     * @throws io.github.dynalect.refusal.RefusedException as {@link #parse} does
     */
    public static <T> Projection<T> projection(String text, Map<String, String> names) {
        return Parser.<T>parse(ExpressionTexts.of(names, Map.of()).projection(text))
                .projection()
                .get();
    }

    /**
     * {@return a key condition that is the only expression of its request}
     *
     * <p>The text does not tell which attribute is which part of the key, so the key is given with it.
     *
     * @throws io.github.dynalect.refusal.RefusedException as {@link #parse} does
     */
    public static <T> KeyCondition<T> keyCondition(
            KeySchema key, String text, Map<String, String> names, Map<String, AttributeValue> values) {
        return Parser.<T>parse(
                        ExpressionTexts.of(names, values).keyCondition(text).key(key))
                .keyCondition()
                .get();
    }

    private <T> KeyCondition<T> keyCondition(String text) {
        return new KeyClauses(key).keyCondition(read(Part.KEY_CONDITION, text));
    }

    private <T> Condition<T> condition(Part part, String text) {
        Condition<T> condition = typed(read(part, text));
        keys.nothingInside(part, condition.paths());
        return condition;
    }

    private Condition<Object> read(Part part, String text) {
        return new ConditionReader(Cursor.over(part, text), placeholders).read();
    }

    private <T> Projection<T> projection(String text) {
        Cursor cursor = Cursor.over(Part.PROJECTION, text);
        PathReader reader = new PathReader(cursor, placeholders);
        Token start = cursor.peek();
        Vector<Path> paths = Vector.of(reader.path());
        while (cursor.accept(",")) {
            paths = paths.append(reader.path());
        }
        cursor.expectEnd();
        Vector<Path> all = paths;
        keys.nothingInside(Part.PROJECTION, all);
        return cursor.node(start, () -> new Projection<>(all));
    }

    private <T> UpdateAction<T> update(String text) {
        UpdateAction<T> update = typed(new UpdateReader(Cursor.over(Part.UPDATE, text), placeholders).read());
        keys.notUpdated(update);
        return update;
    }

    /** The item type of a node is a mark for the compiler only. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <N> N typed(Object node) {
        return (N) node;
    }
}
