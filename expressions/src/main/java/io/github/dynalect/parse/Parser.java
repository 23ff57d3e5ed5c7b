package io.github.dynalect.parse;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Part;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.parse.PathReader.ReadPath;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.List;
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
    private final Map<Part, List<ReadPath>> read = new EnumMap<>(Part.class);

    private Parser(ExpressionTexts texts) {
        this.placeholders = new Placeholders(texts.names(), texts.values());
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
        return new Parser(texts).parsed(texts);
    }

    private <T> Parsed<T> parsed(ExpressionTexts texts) {
        Option<KeyCondition<T>> keyCondition = texts.keyCondition().map(text -> keyCondition(texts.key(), text));
        // Without a known key, a query still tells some of its attributes.
        Vector<String> tested = keyCondition.toVector().flatMap(KeyCondition::names);
        KeyChecks keys = new KeyChecks(texts.key().isKnown() ? texts.key().names() : tested, read);
        Option<Condition<T>> filter = texts.filter().map(text -> condition(Part.FILTER, text));
        Option<Projection<T>> projection = texts.projection().map(this::projection);
        Option<UpdateAction<T>> update = texts.update().map(text -> update(texts.key(), keys, text));
        Option<Condition<T>> condition = texts.condition().map(text -> condition(Part.CONDITION, text));
        keys.nothingInside();
        if (keyCondition.isDefined()) {
            keys.notFiltered();
        }
        placeholders.expectAllUsed();
        return new Parsed<>(keyCondition, filter, projection, update, condition);
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

    private <T> KeyCondition<T> keyCondition(KeySchema key, String text) {
        Cursor cursor = Cursor.over(Part.KEY_CONDITION, text);
        ConditionReader reader = new ConditionReader(cursor, placeholders, paths(cursor));
        return new KeyClauses(key, cursor, reader).read();
    }

    private <T> Condition<T> condition(Part part, String text) {
        Cursor cursor = Cursor.over(part, text);
        return typed(new ConditionReader(cursor, placeholders, paths(cursor)).read());
    }

    private <T> Projection<T> projection(String text) {
        Cursor cursor = Cursor.over(Part.PROJECTION, text);
        PathReader reader = paths(cursor);
        Vector<Path> paths = Vector.of(reader.path());
        while (cursor.accept(",")) {
            paths = paths.append(reader.path());
        }
        cursor.expectEnd();
        return cursor.joined(paths, Vector.ofAll(reader.read()).map(ReadPath::start), Projection::new);
    }

    private <T> UpdateAction<T> update(KeySchema key, KeyChecks keys, String text) {
        Cursor cursor = Cursor.over(Part.UPDATE, text);
        UpdateReader reader = new UpdateReader(cursor, placeholders, paths(cursor));
        UpdateAction<T> update = typed(reader.read());
        if (key.index().isEmpty()) {
            // That an attribute is part of an index's key hinders no update.
            keys.notUpdated(reader.targets());
        }
        return update;
    }

    private PathReader paths(Cursor cursor) {
        PathReader reader = new PathReader(cursor, placeholders);
        read.put(cursor.part(), reader.read());
        return reader;
    }

    /** The item type of a node is a mark for the compiler only. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <N> N typed(Object node) {
        return (N) node;
    }
}
