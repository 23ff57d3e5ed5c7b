package io.github.dynalect.vectors;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.github.dynalect.value.CanonicalValue;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The text of an expression, with the names and values behind its placeholders. */
record Text(String text, Map<String, String> names, Map<String, AttributeValue> values) {
    private static final Pattern PLACEHOLDER = Pattern.compile("[#:][nv]?[0-9]+");

    static Text of(Condition<?> condition) {
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));
        return new Text(rendered.condition().get(), rendered.names(), rendered.values());
    }

    static Text of(KeyCondition<?> condition) {
        Rendered rendered = Renderer.render(QueryExpressions.key(condition));
        return new Text(rendered.keyCondition().get(), rendered.names(), rendered.values());
    }

    static Text of(UpdateAction<?> action) {
        Rendered rendered = Renderer.render(UpdateExpressions.update(action));
        return new Text(rendered.update().get(), rendered.names(), rendered.values());
    }

    static Text of(Projection<?> projection) {
        Rendered rendered = Renderer.render(ReadExpressions.select(projection));
        return new Text(rendered.projection().get(), rendered.names(), rendered.values());
    }

    Text with(UnaryOperator<String> change) {
        return new Text(change.apply(text), names, values);
    }

    /** The text without placeholders: the same for expressions that say the same in the same words. */
    String readable() {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found.group())));
    }

    private String meaning(String placeholder) {
        String name = names.get(placeholder);
        return name != null
                ? "#" + name
                : CanonicalValue.of(Objects.requireNonNull(values.get(placeholder), placeholder))
                        .toString();
    }
}
