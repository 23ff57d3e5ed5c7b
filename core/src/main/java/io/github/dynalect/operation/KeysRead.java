package io.github.dynalect.operation;

import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
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
 * @param expiry what is expired, if that is not asked for
 */
record KeysRead<T>(Binding<T> binding, boolean consistent, Option<Projection<T>> parts, Option<Expiry<T>> expiry) {
    static <T> KeysRead<T> of(Binding<T> binding, boolean consistent) {
        return new KeysRead<>(binding, consistent, Option.none(), Option.none());
    }

    KeysRead<T> consistently() {
        return new KeysRead<>(binding, true, parts, expiry);
    }

    KeysRead<T> unexpired() {
        return new KeysRead<>(binding, consistent, parts, Option.some(binding.expiry()));
    }

    KeysRead<T> select(Projection<T> others) {
        return new KeysRead<>(binding, consistent, Option.some(others), expiry);
    }

    /** Whether an item that was found is one of those that are asked for. */
    boolean include(Map<String, AttributeValue> item) {
        return binding.kinds().include(item) && !expiry.exists(expired -> expired.isExpired(item));
    }

    KeysAndAttributes of(List<Map<String, AttributeValue>> keys) {
        KeysAndAttributes.Builder read = KeysAndAttributes.builder().keys(keys);
        if (consistent) {
            read.consistentRead(true);
        }
        parts.forEach(projection -> {
            Rendered rendered = Renderer.render(ReadExpressions.select(Expiry.read(expiry, projection)));
            read.projectionExpression(rendered.projection().get()).expressionAttributeNames(rendered.names());
        });
        return read.build();
    }

    KeyRead of(Map<String, AttributeValue> key) {
        return new KeyRead(this, Place.of(binding, key));
    }
}
