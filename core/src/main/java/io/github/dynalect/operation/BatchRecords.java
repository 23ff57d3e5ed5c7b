package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.vavr.Tuple;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items of a table by their keys as records: the items themselves, or a view of them.
 *
 * @param <T> the item type
 * @param <V> the record
 */
public sealed class BatchRecords<T, V> extends BatchRows<T, V> permits BatchGet {
    private final Object how;
    private final Function<Map<String, AttributeValue>, Either<DecodeFailure, V>> decoder;

    BatchRecords(
            BatchGetPlan<T> plan, Object how, Function<Map<String, AttributeValue>, Either<DecodeFailure, V>> decoder) {
        super(plan, how, item -> decoder.apply(item).getOrElseThrow(DecodeException::ofRead));
        this.how = how;
        this.decoder = decoder;
    }

    /**
     * {@return the same reads, of which a decoding of one's own makes what is found}
     *
     * @param decoding gets each item that is there, or why it cannot be decoded
     * @param <R> what it makes
     */
    public final <R> BatchRows<T, R> decoding(Decoding<V, R> decoding) {
        Objects.requireNonNull(decoding, "decoding");
        return new BatchRows<>(plan(), Tuple.of(how, decoding), item -> decoding.row(decoder.apply(item)));
    }
}
