package io.github.dynalect.operation;

import io.github.dynalect.render.Rendered;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * How items of a table are read by their keys.
 *
 * @param binding the table
 * @param consistent whether the read sees every write that was acknowledged before
 * @param parts what is read of each item; none for all of it
 */
record KeysRead<T>(Binding<T> binding, boolean consistent, Option<Rendered> parts) {
    KeysAndAttributes of(List<Map<String, AttributeValue>> keys) {
        KeysAndAttributes.Builder read = KeysAndAttributes.builder().keys(keys);
        if (consistent) {
            read.consistentRead(true);
        }
        parts.forEach(rendered ->
                read.projectionExpression(rendered.projection().get()).expressionAttributeNames(rendered.names()));
        return read.build();
    }

    KeyRead of(Map<String, AttributeValue> key) {
        return new KeyRead(this, Place.of(binding, key));
    }
}
