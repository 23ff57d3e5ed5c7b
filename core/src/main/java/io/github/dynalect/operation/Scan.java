package io.github.dynalect.operation;

import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all items of a table, or all that a local index has, in no order that means anything.
 *
 * @param <T> the item type
 */
public final class Scan<T> extends Reading<ScanRequest, T, Scan<T>> {
    private final ScanPlan<T> plan;

    private Scan(ScanPlan<T> plan) {
        super(plan);
        this.plan = plan;
    }

    /**
     * {@return the scan of a table, eventually consistent}
     *
     * @param <T> the item type
     */
    public static <T> Scan<T> of(Binding<T> binding) {
        return new Scan<>(ScanPlan.of(binding));
    }

    /**
     * {@return the scan of a local index, eventually consistent}
     *
     * @param <T> the item type
     */
    public static <T> Scan<T> of(Binding<T> binding, IndexKey<? super T, ? extends TableRange<?>> index) {
        return new Scan<>(ScanPlan.of(binding, index, Kind.LOCAL));
    }

    /** {@return the same scan, consistent: it sees every write that was acknowledged before, at twice the cost} */
    public Scan<T> consistent() {
        return new Scan<>(plan.consistently());
    }

    /**
     * {@return the same scan, divided into so many segments that are read side by side}
     *
     * @param segments 1 to 1,000,000 (DynamoDB API reference, Scan)
     * @throws io.github.dynalect.refusal.RefusedException if it is another number, or if the scan goes on after a cursor
     */
    public ParallelScan<T> segments(int segments) {
        return ParallelScan.of(this, segments);
    }

    @Override
    Scan<T> filtered(Condition<? super T> condition) {
        return new Scan<>(plan.filter(condition));
    }

    @Override
    Scan<T> with(Extent extent) {
        return new Scan<>(plan.reading(extent));
    }
}
