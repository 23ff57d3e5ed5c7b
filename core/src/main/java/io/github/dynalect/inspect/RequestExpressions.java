package io.github.dynalect.inspect;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.parse.Parsed;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.control.Option;

/**
 * The expressions that were read of one request, put together as the renderer takes them for each kind of request.
 *
 * @param parsed what was read
 * @param <T> the item type
 */
public record RequestExpressions<T>(Parsed<T> parsed) {
    /** {@return those of a query; none without a key condition} */
    public Option<QueryExpressions<T>> query() {
        return parsed.keyCondition().map(key -> new QueryExpressions<>(key, filter(), projection()));
    }

    /** {@return those of a scan} */
    public ScanExpressions<T> scan() {
        return new ScanExpressions<>(filter(), projection());
    }

    /** {@return those of a get; none without a projection} */
    public Option<ReadExpressions<T>> read() {
        return parsed.projection().map(ReadExpressions::select);
    }

    /** {@return those of an update; none without an update} */
    public Option<UpdateExpressions<T>> update() {
        return parsed.update().map(update -> new UpdateExpressions<>(update, condition()));
    }

    /** {@return those of a put, a delete, or a condition check} */
    public WriteExpressions<T> write() {
        return WriteExpressions.onlyIf(condition());
    }

    private Condition<T> filter() {
        return parsed.filter().getOrElse(Condition.always());
    }

    private Condition<T> condition() {
        return parsed.condition().getOrElse(Condition.always());
    }

    private Option<Projection<? super T>> projection() {
        return Option.narrow(parsed.projection());
    }
}
