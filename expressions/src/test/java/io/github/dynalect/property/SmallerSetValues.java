package io.github.dynalect.property;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;

/** Smaller right sides of SET: a part in the place of the whole, and smaller parts. */
final class SmallerSetValues implements Shrinker<SetValue<Object>>, SetValue.Cases<Vector<SetValue<Object>>> {
    private final SmallerPaths paths = new SmallerPaths();
    private final SmallerValues values = new SmallerValues();

    @Override
    public Vector<SetValue<Object>> smaller(SetValue<Object> value) {
        return value.match(this);
    }

    @Override
    public Vector<SetValue<Object>> stored(Operand.Stored<?> value) {
        return paths.smaller(value.path()).map(Operand.Stored::new);
    }

    @Override
    public Vector<SetValue<Object>> literal(Operand.Literal<?> value) {
        return values.smaller(value.value()).map(Operand.Literal::new);
    }

    @Override
    public Vector<SetValue<Object>> ifNotExists(SetValue.IfNotExists<?> value) {
        SetValue.Term<Object> otherwise = Untyped.term(value.otherwise());
        return new Candidates<SetValue<Object>>()
                .add(() -> otherwise)
                .add(() -> new Operand.Stored<>(value.path()))
                .each(terms(otherwise), (SetValue.Term<Object> t) -> new SetValue.IfNotExists<>(value.path(), t))
                .each(paths.smaller(value.path()), (Path path) -> new SetValue.IfNotExists<>(path, otherwise))
                .all();
    }

    @Override
    public Vector<SetValue<Object>> plus(SetValue.Plus<?> value) {
        return two(value.left(), value.right(), SetValue.Plus::new);
    }

    @Override
    public Vector<SetValue<Object>> minus(SetValue.Minus<?> value) {
        return two(value.left(), value.right(), SetValue.Minus::new);
    }

    @Override
    public Vector<SetValue<Object>> listAppend(SetValue.ListAppend<?> value) {
        return two(value.first(), value.second(), SetValue.ListAppend::new);
    }

    private Vector<SetValue<Object>> two(
            SetValue.Term<?> left,
            SetValue.Term<?> right,
            BiFunction<SetValue.Term<Object>, SetValue.Term<Object>, SetValue<Object>> whole) {
        SetValue.Term<Object> first = Untyped.term(left);
        SetValue.Term<Object> second = Untyped.term(right);
        return new Candidates<SetValue<Object>>()
                .add(() -> first)
                .add(() -> second)
                .each(terms(first), (SetValue.Term<Object> term) -> whole.apply(term, second))
                .each(terms(second), (SetValue.Term<Object> term) -> whole.apply(first, term))
                .all();
    }

    /** What is smaller than a term is a term. */
    private Vector<SetValue.Term<Object>> terms(SetValue.Term<Object> term) {
        return smaller(term).map(smaller -> (SetValue.Term<Object>) smaller);
    }
}
