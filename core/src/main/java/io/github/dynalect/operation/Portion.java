package io.github.dynalect.operation;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one request of a reading gave.
 *
 * @param items the items that the filter left
 * @param last the key after which reading goes on; empty at the end
 */
record Portion(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> last) {}
