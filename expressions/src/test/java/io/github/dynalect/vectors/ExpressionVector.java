package io.github.dynalect.vectors;

import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An expression, and what DynamoDB made of it.
 *
 * @param id its number
 * @param kind {@code path} (in attribute_exists), {@code cond}, {@code upd}, {@code proj}, or {@code key:XY} for a table with a
 *     partition attribute {@code foo} of type X and a sort attribute {@code bar} of type Y
 * @param text the expression
 * @param item the attributes of the item before, beside its key
 * @param accepted whether DynamoDB took the expression
 * @param truth what a condition said of the item
 * @param after the attributes after an update, or as projected
 */
record ExpressionVector(
        int id,
        String kind,
        Text text,
        Map<String, AttributeValue> item,
        boolean accepted,
        Option<Boolean> truth,
        Option<Map<String, AttributeValue>> after) {}
