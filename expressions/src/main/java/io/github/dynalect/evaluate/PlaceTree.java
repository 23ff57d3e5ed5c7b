package io.github.dynalect.evaluate;

import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * Places by their steps, with something at the end of each. None lies in another, and from one place all steps are names or
 * all are indexes: an update and a projection have no other.
 *
 * @param <V> what is at the end of a place
 */
sealed interface PlaceTree<V> {
    /** A place that ends here. */
    record End<V>(V value) implements PlaceTree<V> {
        @Override
        public <R> R match(Function<V, R> end, Function<Branch<V>, R> branch) {
            return end.apply(value);
        }
    }

    /** The places further on, by their next step. */
    record Branch<V>(Map<Step, PlaceTree<V>> next) implements PlaceTree<V> {
        @Override
        public <R> R match(Function<V, R> end, Function<Branch<V>, R> branch) {
            return branch.apply(this);
        }

        boolean isOfNames() {
            return next.keySet().forAll(Step.Name.class::isInstance);
        }

        /** {@return what is behind each name} */
        Vector<Tuple2<String, PlaceTree<V>>> byName() {
            return next.toVector().map(place -> place.map1(step -> ((Step.Name) step).name()));
        }

        /** {@return what is behind each index, in their order} */
        Vector<Tuple2<Integer, PlaceTree<V>>> byIndex() {
            return next.toVector()
                    .map(place -> place.map1(step -> ((Step.Index) step).index()))
                    .sortBy(Tuple2::_1);
        }
    }

    /** {@return what the function for an end, or the one for a branch, makes of it} */
    <R> R match(Function<V, R> end, Function<Branch<V>, R> branch);

    static <V> Branch<V> of(Vector<Tuple2<Path, V>> places) {
        return branch(places.map(place -> place.map1(path -> Vector.ofAll(path.steps()))));
    }

    private static <V> Branch<V> branch(Vector<Tuple2<Vector<Step>, V>> places) {
        return new Branch<>(places.groupBy(place -> place._1().head())
                .mapValues(behind -> tree(behind.map(place -> place.map1(Vector::tail)))));
    }

    private static <V> PlaceTree<V> tree(Vector<Tuple2<Vector<Step>, V>> places) {
        Tuple2<Vector<Step>, V> first = places.head();
        return first._1().isEmpty() ? new End<>(first._2()) : branch(places);
    }
}
