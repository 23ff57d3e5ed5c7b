package io.github.dynalect.benchmarks.rendering;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update and its condition as a request takes them.
 *
 * @param update the expression that changes the item
 * @param condition what must hold of the item
 * @param names the attribute names by their placeholders
 * @param values the values by their placeholders
 */
public record UpdateText(
        String update, String condition, Map<String, String> names, Map<String, AttributeValue> values) {}
