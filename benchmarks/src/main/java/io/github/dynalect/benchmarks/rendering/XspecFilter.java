package io.github.dynalect.benchmarks.rendering;

import com.amazonaws.services.dynamodbv2.document.ItemUtils;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.xspec.ScanExpressionSpec;
import java.util.Map;

/**
 * A filter as a request of the SDK's version 1 takes it.
 *
 * <p>Its builder leaves the values as they are in Java; what makes them values of DynamoDB there, its {@code ItemUtils}, does so
 * here.
 *
 * @param text the expression
 * @param names the attribute names by their placeholders
 * @param values the values by their placeholders
 */
public record XspecFilter(String text, Map<String, String> names, Map<String, AttributeValue> values) {
    static XspecFilter of(ScanExpressionSpec filter) {
        return new XspecFilter(
                filter.getFilterExpression(), filter.getNameMap(), ItemUtils.fromSimpleMap(filter.getValueMap()));
    }
}
