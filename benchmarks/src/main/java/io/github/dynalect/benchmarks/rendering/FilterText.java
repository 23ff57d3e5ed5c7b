package io.github.dynalect.benchmarks.rendering;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A filter as a request takes it.
 *
 * @param text the expression
 * @param names the attribute names by their placeholders
 * @param values the values by their placeholders
 */
public record FilterText(String text, Map<String, String> names, Map<String, AttributeValue> values) {}
