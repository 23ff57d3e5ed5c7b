package io.github.dynalect.operation;

import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.Rendered;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a reading is made of, be it a query or a scan. */
interface ReadingPlan<Q extends DynamoDbRequest, T> {
    Binding<T> binding();

    Extent extent();

    Source<Q> source();

    /** The expressions for parts of items, or for whole ones. */
    Rendered rendered(Option<Projection<T>> parts);

    /** The request for parts of items, or for whole ones, without a beginning and a size. */
    Q request(Option<Projection<T>> parts);

    /** What it says, without values. */
    String words();
}
