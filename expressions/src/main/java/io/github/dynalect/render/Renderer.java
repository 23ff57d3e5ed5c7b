package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Part;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the expressions of one request into DynamoDB's text and placeholder maps.
 *
 * <p>The writers beside it are the only code that writes DynamoDB's grammar; this class gives them one space of
 * placeholders for each request. The same expressions give the same result in every JVM.
 *
 * <p>What is too large for a request is refused by a {@link io.github.dynalect.refusal.RefusedException}: a text of more than
 * {@value Limits#EXPRESSION_BYTES} bytes, and names and values of more than {@value Limits#PLACEHOLDER_BYTES} together.
 */
public final class Renderer {
    private static final Rendered NOTHING = new Renderer().rendered();

    private final PlaceholderSpace placeholders = new PlaceholderSpace();
    private final List<Written> parts = new ArrayList<>(2);

    private Renderer() {}

    /**
     * {@return the expressions of a put, a delete, or a condition check, rendered}
     *
     * @throws io.github.dynalect.refusal.RefusedException if they are too large for a request
     */
    public static Rendered render(WriteExpressions<?> expressions) {
        return expressions.condition() instanceof Condition.Always
                ? NOTHING
                : new Renderer()
                        .condition(Part.CONDITION, expressions.condition())
                        .rendered();
    }

    /**
     * {@return the expressions of an update, rendered}
     *
     * @throws io.github.dynalect.refusal.RefusedException if they are too large for a request, or if the update has no
     *     action: DynamoDB would make an item of its key alone
     */
    public static Rendered render(UpdateExpressions<?> expressions) {
        return new Renderer()
                .update(expressions.update())
                .condition(Part.CONDITION, expressions.condition())
                .rendered();
    }

    /**
     * {@return the expressions of a query, rendered}
     *
     * @throws io.github.dynalect.refusal.RefusedException if they are too large for a request
     */
    public static Rendered render(QueryExpressions<?> expressions) {
        return new Renderer()
                .key(expressions.key())
                .condition(Part.FILTER, expressions.filter())
                .projection(expressions.projection())
                .rendered();
    }

    /**
     * {@return the expressions of a scan, rendered}
     *
     * @throws io.github.dynalect.refusal.RefusedException if they are too large for a request
     */
    public static Rendered render(ScanExpressions<?> expressions) {
        return new Renderer()
                .condition(Part.FILTER, expressions.filter())
                .projection(expressions.projection())
                .rendered();
    }

    /**
     * {@return the expressions of a get, rendered}
     *
     * @throws io.github.dynalect.refusal.RefusedException if they are too large for a request
     */
    public static Rendered render(ReadExpressions<?> expressions) {
        return new Renderer().projection(Option.some(expressions.projection())).rendered();
    }

    private Renderer key(KeyCondition<?> key) {
        return put(Part.KEY_CONDITION, Phrase.of(key));
    }

    private Renderer update(UpdateAction<?> action) {
        if (action.isEmpty()) {
            // Without an expression, DynamoDB would create an item of its key alone.
            throw Rule.UPDATE_EMPTY.refuse("update", "no action", "give one, or do not send the request");
        }
        return put(Part.UPDATE, Phrase.of(action));
    }

    private Renderer condition(Part part, Condition<?> condition) {
        return condition instanceof Condition.Always ? this : put(part, Phrase.of(condition));
    }

    private Renderer projection(Option<? extends Projection<?>> projection) {
        return projection.isEmpty() ? this : put(Part.PROJECTION, Phrase.of(projection.get()));
    }

    private Renderer put(Part part, Phrase phrase) {
        StringBuilder text = phrase.write(placeholders);
        // Names and values stand behind placeholders, so the text is ASCII: as many bytes as characters.
        if (text.length() > Limits.EXPRESSION_BYTES) {
            throw Rule.EXPRESSION_SIZE.refuse(part.toString(), text.length() + " bytes", "split the request");
        }
        if (!text.isEmpty()) {
            parts.add(new Written(part, text.toString(), phrase));
        }
        return this;
    }

    private Rendered rendered() {
        placeholders.check();
        return new Rendered(parts, placeholders.names(), placeholders.values());
    }
}
