package io.github.dynalect.examples.enhanced;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.control.Option;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;

/** Expressions in the form in which the Enhanced client takes them. This class is all that is needed between the two. */
final class Expressions {
    private Expressions() {}

    // @start region=bridge
    /** The condition of a put, an update, a deletion or a check. */
    static Expression onlyIf(Condition<?> condition) {
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));
        return expression(rendered.condition(), rendered);
    }

    /** The filter of a scan, or of a query by a key condition of the Enhanced client. */
    static Expression filter(Condition<?> condition) {
        Rendered rendered = Renderer.render(ScanExpressions.filter(condition));
        return expression(rendered.filter(), rendered);
    }

    /** A key condition and a filter, which share placeholders and so are rendered together. */
    static <T> QueryEnhancedRequest.Builder query(KeyCondition<T> range, Condition<? super T> filter) {
        Rendered rendered = Renderer.render(QueryExpressions.key(range).filter(filter));
        Expression keys = expression(rendered.keyCondition(), rendered);
        return QueryEnhancedRequest.builder()
                .queryConditional((schema, index) -> keys)
                .filterExpression(expression(rendered.filter(), rendered));
    }

    private static Expression expression(Option<String> text, Rendered rendered) {
        return Expression.builder()
                .expression(text.getOrNull()) // null is no expression
                .expressionNames(rendered.names())
                .expressionValues(rendered.values())
                .build();
    }
    // @end
}
