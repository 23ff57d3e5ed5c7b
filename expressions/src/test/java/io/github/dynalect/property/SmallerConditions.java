package io.github.dynalect.property;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** Smaller conditions: a part in the place of the whole, fewer parts, and smaller ones. */
final class SmallerConditions implements Shrinker<Condition<Object>>, Condition.Cases<Vector<Condition<Object>>> {
    private final SmallerOperands operands = new SmallerOperands();
    private final SmallerPaths paths = new SmallerPaths();

    @Override
    public Vector<Condition<Object>> smaller(Condition<Object> condition) {
        return condition.match(this);
    }

    @Override
    public Vector<Condition<Object>> always(Condition.Always<?> condition) {
        return Vector.empty();
    }

    @Override
    public Vector<Condition<Object>> comparison(Condition.Comparison<?> condition) {
        return ofOperands(
                Vector.of(condition.left(), condition.right()),
                two -> new Condition.Comparison<>(two.head(), condition.comparator(), two.last()));
    }

    @Override
    public Vector<Condition<Object>> between(Condition.Between<?> condition) {
        return ofOperands(
                Vector.of(condition.operand(), condition.lower(), condition.upper()),
                three -> new Condition.Between<>(three.head(), three.get(1), three.last()));
    }

    @Override
    public Vector<Condition<Object>> isIn(Condition.In<?> condition) {
        Operand<Object> operand = Untyped.operand(condition.operand());
        Vector<Operand<? super Object>> choices = Untyped.operands(condition.choices());
        return new Candidates<Condition<Object>>()
                .lists(choices, operands, some -> new Condition.In<>(operand, some))
                .each(
                        operands.smaller(operand),
                        (Operand<? super Object> smaller) -> new Condition.In<>(smaller, choices))
                .all();
    }

    @Override
    public Vector<Condition<Object>> attributeExists(Condition.AttributeExists<?> condition) {
        return ofPath(condition.path(), Condition.AttributeExists::new);
    }

    @Override
    public Vector<Condition<Object>> attributeNotExists(Condition.AttributeNotExists<?> condition) {
        return ofPath(condition.path(), Condition.AttributeNotExists::new);
    }

    @Override
    public Vector<Condition<Object>> attributeType(Condition.HasType<?> condition) {
        return ofOperands(Vector.of(condition.operand()), one -> new Condition.HasType<>(one.head(), condition.type()));
    }

    @Override
    public Vector<Condition<Object>> beginsWith(Condition.BeginsWith<?> condition) {
        return ofOperands(
                Vector.of(condition.operand(), condition.prefix()),
                two -> new Condition.BeginsWith<>(two.head(), two.last()));
    }

    @Override
    public Vector<Condition<Object>> contains(Condition.Contains<?> condition) {
        return ofOperands(
                Vector.of(condition.operand(), condition.part()),
                two -> new Condition.Contains<>(two.head(), two.last()));
    }

    @Override
    public Vector<Condition<Object>> and(Condition.And<?> condition) {
        return joined(condition.conditions(), Condition.And::new);
    }

    @Override
    public Vector<Condition<Object>> or(Condition.Or<?> condition) {
        return joined(condition.conditions(), Condition.Or::new);
    }

    @Override
    public Vector<Condition<Object>> not(Condition.Not<?> condition) {
        Condition<Object> inner = Untyped.condition(condition.condition());
        return new Candidates<Condition<Object>>()
                .add(() -> inner)
                .each(smaller(inner), (Condition<Object> smaller) -> new Condition.Not<>(smaller))
                .all();
    }

    private Vector<Condition<Object>> joined(
            Vector<? extends Condition<?>> conditions,
            Function<Vector<Condition<? super Object>>, Condition<Object>> join) {
        return new Candidates<Condition<Object>>()
                .each(conditions, Untyped::condition)
                .lists(
                        Untyped.conditions(conditions),
                        part -> Untyped.conditions(smaller(Untyped.condition(part))),
                        join)
                .all();
    }

    /** With smaller operands: none can be left out. */
    private Vector<Condition<Object>> ofOperands(
            Vector<? extends Operand<?>> of, Function<Vector<Operand<? super Object>>, Condition<Object>> whole) {
        Vector<Operand<? super Object>> all = Untyped.operands(of);
        Candidates<Condition<Object>> candidates = new Candidates<>();
        for (int i = 0; i < all.length(); i++) {
            int place = i;
            candidates.each(
                    operands.smaller(all.get(i)),
                    (Operand<? super Object> smaller) -> whole.apply(all.update(place, smaller)));
        }
        return candidates.all();
    }

    private Vector<Condition<Object>> ofPath(Path path, Function<Path, Condition<Object>> whole) {
        return paths.smaller(path).map(whole);
    }
}
