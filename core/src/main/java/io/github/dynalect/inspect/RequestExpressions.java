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
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The expressions that were read of one request, put together as the renderer takes them for each kind of request.
 *
 * <p>Nothing is left out: a kind of request that has no place for one of the expressions is none.
 *
 * @param parsed what was read
 * @param <T> the item type
 */
public record RequestExpressions<T>(Parsed<T> parsed) {
    /** Expressions that are not null. */
    public RequestExpressions {
        Objects.requireNonNull(parsed, "parsed");
    }

    /** {@return those of a query, if these are such} */
    public Option<QueryExpressions<T>> query() {
        return only(parsed.keyCondition(), parsed.filter(), parsed.projection())
                .flatMap(these -> parsed.keyCondition())
                .map(key -> new QueryExpressions<>(key, filter(), projection()));
    }

    /** {@return those of a scan, if these are such} */
    public Option<ScanExpressions<T>> scan() {
        return only(parsed.filter(), parsed.projection()).map(these -> new ScanExpressions<>(filter(), projection()));
    }

    /** {@return those of a get, if these are such} */
    public Option<ReadExpressions<T>> read() {
        return only(parsed.projection()).flatMap(these -> parsed.projection()).map(ReadExpressions::select);
    }

    /** {@return those of an update, if these are such} */
    public Option<UpdateExpressions<T>> update() {
        return only(parsed.update(), parsed.condition())
                .flatMap(these -> parsed.update())
                .map(update -> new UpdateExpressions<>(update, condition()));
    }

    /** {@return those of a put, a delete, or a condition check, if these are such} */
    public Option<WriteExpressions<T>> write() {
        return only(parsed.condition()).map(these -> WriteExpressions.onlyIf(condition()));
    }

    /** These expressions, if there are no others than those. */
    private Option<RequestExpressions<T>> only(Option<?>... those) {
        long all = Stream.of(
                        parsed.keyCondition(),
                        parsed.filter(),
                        parsed.projection(),
                        parsed.update(),
                        parsed.condition())
                .filter(Option::isDefined)
                .count();
        return Option.when(Stream.of(those).filter(Option::isDefined).count() == all, this);
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
