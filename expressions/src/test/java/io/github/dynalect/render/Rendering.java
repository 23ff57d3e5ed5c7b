package io.github.dynalect.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Expressions as people read them: placeholders replaced by {@code #name} and {@code :value}. */
final class Rendering {
    private static final Pattern PLACEHOLDER = Pattern.compile("[#:][0-9]+");

    private Rendering() {}

    static void assertRenders(Condition<?> condition, String expected) {
        Rendered rendered = Renderer.render(ScanExpressions.filter(condition));
        assertThat(readable(rendered, rendered.filter())).isEqualTo(expected);
    }

    static void assertRenders(UpdateAction<?> update, String expected) {
        Rendered rendered = Renderer.render(UpdateExpressions.update(update));
        assertThat(readable(rendered, rendered.update())).isEqualTo(expected);
    }

    static void assertRenders(KeyCondition<?> key, String expected) {
        Rendered rendered = Renderer.render(QueryExpressions.key(key));
        assertThat(readable(rendered, rendered.keyCondition())).isEqualTo(expected);
    }

    private static String readable(Rendered rendered, Option<String> text) {
        return PLACEHOLDER
                .matcher(text.get())
                .replaceAll(placeholder -> Matcher.quoteReplacement(meaning(rendered, placeholder)));
    }

    private static String meaning(Rendered rendered, MatchResult placeholder) {
        String name = rendered.names().get(placeholder.group());
        return name != null ? "#" + name : ":" + value(rendered.values(), placeholder.group());
    }

    private static Object value(Map<String, AttributeValue> values, String placeholder) {
        AttributeValue value = Objects.requireNonNull(values.get(placeholder), placeholder);
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case BOOL -> value.bool();
            case SS -> value.ss();
            case L -> value.l().stream().map(AttributeValue::s).toList();
            default -> value;
        };
    }
}
