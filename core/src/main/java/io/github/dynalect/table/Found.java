package io.github.dynalect.table;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.Tuple4;
import java.util.List;

/** Makes typed results of what reads side by side have found. The reads were typed when they were given, in this order. */
@SuppressWarnings("unchecked")
final class Found {
    private Found() {}

    static <A, B> Tuple2<A, B> two(List<?> found) {
        return Tuple.of((A) found.get(0), (B) found.get(1));
    }

    static <A, B, C> Tuple3<A, B, C> three(List<?> found) {
        return Tuple.of((A) found.get(0), (B) found.get(1), (C) found.get(2));
    }

    static <A, B, C, D> Tuple4<A, B, C, D> four(List<?> found) {
        return Tuple.of((A) found.get(0), (B) found.get(1), (C) found.get(2), (D) found.get(3));
    }

    static <A> List<A> all(List<?> found) {
        return (List<A>) found;
    }
}
