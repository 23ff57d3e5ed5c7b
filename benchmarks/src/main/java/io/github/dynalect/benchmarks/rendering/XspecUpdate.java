package io.github.dynalect.benchmarks.rendering;

import com.amazonaws.services.dynamodbv2.document.ItemUtils;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.xspec.UpdateItemExpressionSpec;
import java.util.Map;

/**
 * An update and its condition as a request of the SDK's version 1 takes them, with values made as in {@link XspecFilter}.
 *
 * @param update the expression that changes the item
 * @param condition what must hold of the item
 * @param names the attribute names by their placeholders
 * @param values the values by their placeholders
 */
public record XspecUpdate(
        String update, String condition, Map<String, String> names, Map<String, AttributeValue> values) {
    static XspecUpdate of(UpdateItemExpressionSpec update) {
        return new XspecUpdate(
                update.getUpdateExpression(),
                update.getConditionExpression(),
                update.getNameMap(),
                ItemUtils.fromSimpleMap(update.getValueMap()));
    }
}
