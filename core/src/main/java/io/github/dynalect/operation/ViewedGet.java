package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.View;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** The read of a part of an item. */
final class ViewedGet<T, V> extends ItemRead<V> {
    private final Get<T> get;
    private final View<? super T, V> view;

    ViewedGet(Get<T> get, View<? super T, V> view) {
        this.get = get;
        this.view = view;
    }

    @Override
    public GetItemRequest request() {
        Rendered rendered = Renderer.render(ReadExpressions.<T>select(
                Expiry.read(get.expiry(), get.binding().parts(view, Option.none()))));
        return get.request().toBuilder()
                .projectionExpression(rendered.projection().get())
                .expressionAttributeNames(rendered.names())
                .build();
    }

    @Override
    Binding<T> binding() {
        return get.binding();
    }

    @Override
    Option<Expiry<T>> expiry() {
        return get.expiry();
    }

    @Override
    Key<?> key() {
        return get.key();
    }

    @Override
    V found(Map<String, AttributeValue> item) {
        return get.binding().decode(view, item).getOrElseThrow(DecodeException::ofRead);
    }

    @Override
    Object state() {
        return Tuple.of(get, view);
    }

    /** {@return what is read, without values} */
    @Override
    public String toString() {
        return get + " as " + view;
    }
}
