package io.github.dynalect.property;

import io.github.dynalect.expression.Operand;
import io.vavr.collection.Vector;

/** Smaller operands: what a size is of, smaller paths and smaller values. */
final class SmallerOperands
        implements Shrinker<Operand<? super Object>>, Operand.Cases<Vector<Operand<? super Object>>> {
    private final SmallerPaths paths = new SmallerPaths();
    private final SmallerValues values = new SmallerValues();

    @Override
    public Vector<Operand<? super Object>> smaller(Operand<? super Object> operand) {
        return operand.match(this);
    }

    @Override
    public Vector<Operand<? super Object>> stored(Operand.Stored<?> operand) {
        return paths.smaller(operand.path()).map(Operand.Stored::new);
    }

    @Override
    public Vector<Operand<? super Object>> literal(Operand.Literal<?> operand) {
        return values.smaller(operand.value()).map(Operand.Literal::new);
    }

    @Override
    public Vector<Operand<? super Object>> size(Operand.Size<?> operand) {
        Operand<Object> inner = Untyped.operand(operand.operand());
        return new Candidates<Operand<? super Object>>()
                .add(() -> inner)
                .each(smaller(inner), (Operand<? super Object> smaller) -> new Operand.Size<>(smaller))
                .all();
    }
}
